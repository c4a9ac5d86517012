package org.gradientlab.dataset;

/** Where pairs (x, y) for a regression come from. */
public sealed interface CurveSource
        permits StraightLine, Sine, StepCurve, TypedCurve, DrawnPairs, CsvPairs {
    /** The same pairs for the same arguments. */
    Examples draw(CurveSampling how, long seed);

    /** The curve without its noise; NaN where nobody knows it. */
    double truth(double x);
}
