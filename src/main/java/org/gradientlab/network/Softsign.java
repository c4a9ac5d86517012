package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/** From −1 to 1 like tanh, but slower to get there. */
@Kind("softsign")
public record Softsign() implements Activation {
    @Override
    public double value(double x) {
        return x / (1.0 + Math.abs(x));
    }

    @Override
    public double slope(double x) {
        double q = 1.0 + Math.abs(x);
        return 1.0 / (q * q);
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
        return "\\frac{z}{1+|z|}";
    }

    @Override
    public String slopeLatex() {
        return "a' = \\frac{1}{(1+|z|)^2}";
    }
}
