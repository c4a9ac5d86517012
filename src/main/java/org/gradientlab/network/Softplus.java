package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Elementary;

/** A relu without its corner; its derivative is the sigmoid. */
@Kind("softplus")
public record Softplus() implements Activation {
    @Override
    public double value(double x) {
        return Math.max(x, 0.0) + Elementary.log1pOfUnit(Elementary.exp(-Math.abs(x)));
    }

    @Override
    public double slope(double x) {
        return Elementary.sigmoid(x);
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
        return "\\log(1 + e^z)";
    }

    @Override
    public String slopeLatex() {
        return "a' = \\sigma(z)";
    }
}
