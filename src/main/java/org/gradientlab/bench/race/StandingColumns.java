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
        boolean withSteps) {
    private static final double NARROW = 345;

    static StandingColumns of(double width, Look look) {
        boolean wide = width >= look.size(NARROW);
        double eye = width - look.size(24);
        double fate = eye - look.size(wide ? 84 : 24);
        double stepsEnd = fate - look.size(12);
        double heightEnd = stepsEnd - (wide ? look.size(64) : 0);
        double nameEnd = heightEnd - look.size(78);
        return new StandingColumns(
                0,
                look.size(20),
                look.size(20 + 28 + 8),
                nameEnd,
                heightEnd,
                stepsEnd,
                fate,
                eye,
                wide);
    }
}
