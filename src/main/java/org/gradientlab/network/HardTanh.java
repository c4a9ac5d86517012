package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/** The weighted sum, cut off at −1 and 1, where its slope is 0. */
@Kind("hard_tanh")
public record HardTanh() implements Activation {
    @Override
    public double value(double x) {
        return Math.max(-1.0, Math.min(1.0, x));
    }

    @Override
    public double slope(double x) {
        return Math.abs(x) < 1 ? 1.0 : 0.0;
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
    public double low() {
        return -1;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public String latex() {
        return "\\max(-1, \\min(1, z))";
    }

    @Override
    public String slopeLatex() {
        return "a' = 1 \\ (|z| < 1),\\ 0 \\ (|z| \\ge 1)";
    }
}
