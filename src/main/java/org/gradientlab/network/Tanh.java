package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Elementary;

/** From −1 to 1 in an S through the origin. */
@Kind("tanh")
public record Tanh() implements Activation {
    @Override
    public double value(double x) {
        return Elementary.tanh(x);
    }

    @Override
    public double slope(double x) {
        double a = Elementary.tanh(x);
        return 1.0 - a * a;
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        Elementary.tanh(x, y, n);
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        for (int i = 0; i < n; i++) {
            double a = Elementary.tanh(x[i]);
            y[i] = a;
            slope[i] = 1.0 - a * a;
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
        return "\\tanh z";
    }

    @Override
    public String slopeLatex() {
        return "a' = 1-a^2";
    }
}
