package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/** Nothing of the negative, all of the positive; the slope at 0 is 0. */
@Kind("relu")
public record Relu() implements Activation {
    @Override
    public double value(double x) {
        return Math.max(x, 0.0);
    }

    @Override
    public double slope(double x) {
        return x > 0 ? 1.0 : 0.0;
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            y[i] = value(x[i]);
        }
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        for (int i = 0; i < n; i++) {
            double at = x[i];
            y[i] = value(at);
            slope[i] = slope(at);
        }
    }

    @Override
    public String latex() {
        return "\\max(0, z)";
    }

    @Override
    public String slopeLatex() {
        return "a' = 1 \\ (z > 0),\\ 0 \\ (z \\le 0)";
    }
}
