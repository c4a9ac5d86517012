package org.gradientlab.plot;

/** The part of a chart that a person has chosen to see. */
record ShownPart(Scale across, Scale up) {
    /** Whether a chart has axes of the same kinds. */
    boolean fits(Chart chart) {
        return chart.across().scale().getClass() == across.getClass()
                && chart.up().scale().getClass() == up.getClass();
    }
}
