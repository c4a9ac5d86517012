package org.gradientlab.bench.race;

import org.gradientlab.plot.Look;

/** Where the columns of the table stand, px; the steps have no column where it is narrow. */
record StandingColumns(
        double rank,
        double swatch,
        double name,
        double nameEnd,
        double heightEnd,
        double stepsEnd,
        double fate,
        double eye,
        double gap,
        boolean withSteps) {
    private static final double NARROW = 345;

    static StandingColumns of(double width, Look look) {
        boolean wide = width >= look.size(NARROW);
        double eye = width - look.size(24);
        double fate = eye - look.size(wide ? 72 : 22);
        double stepsEnd = fate - look.size(wide ? 8 : 6);
        double heightEnd = stepsEnd - (wide ? look.size(46) : 0);
        double nameEnd = heightEnd - look.size(58);
        return new StandingColumns(
                0,
                look.size(18),
                look.size(18 + 28 + 7),
                nameEnd,
                heightEnd,
                stepsEnd,
                fate,
                eye,
                look.size(8),
                wide);
    }
}
