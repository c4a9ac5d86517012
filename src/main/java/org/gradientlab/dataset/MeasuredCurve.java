package org.gradientlab.dataset;

import org.gradientlab.tensor.Randomness;

/** A curve whose points can be measured, with noise, anywhere between two ends. */
interface MeasuredCurve {
    double truth(double x);

    default Examples measure(double from, double to, CurveSampling how, long seed) {
        double[] x = new double[how.points()];
        double[] y = new double[how.points()];
        for (int i = 0; i < x.length; i++) {
            x[i] = from + (to - from) * how.place(i, seed);
            double stray = how.noise() * Randomness.of(seed, "noise", i).normal(0);
            y[i] = truth(x[i]) + stray;
        }
        return Examples.measured(1, x, y);
    }
}
