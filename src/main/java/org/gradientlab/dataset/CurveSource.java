package org.gradientlab.dataset;

import org.gradientlab.tensor.Randomness;

/** Where pairs (x, y) for a regression come from. */
public sealed interface CurveSource
        permits StraightLine, Sine, StepCurve, TypedCurve, DrawnPairs, CsvPairs {
    /** The same pairs for the same arguments. */
    Examples draw(CurveSampling how, long seed);

    /** The curve without its noise; NaN where nobody knows it. */
    double truth(double x);

    /** Measures a curve between two ends of the x-axis. */
    private static Examples measured(
            CurveSource curve, double from, double to, CurveSampling how, long seed) {
        double[] x = new double[how.points()];
        double[] y = new double[how.points()];
        for (int i = 0; i < x.length; i++) {
            x[i] = from + (to - from) * how.place(i, seed);
            double stray = how.noise() * Randomness.of(seed, "noise", i).normal(0);
            y[i] = curve.truth(x[i]) + stray;
        }
        return Examples.measured(1, x, y);
    }
}
