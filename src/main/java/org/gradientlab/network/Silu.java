package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Elementary;

/** The weighted sum times its sigmoid, also called swish. */
@Kind("silu")
public record Silu() implements Activation {
    @Override
    public double value(double x) {
        return x * Elementary.sigmoid(x);
    }

    @Override
    public double slope(double x) {
        double s = Elementary.sigmoid(x);
        return s * (1.0 + x * (1.0 - s));
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            y[i] = value(x[i]);
        }
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        Elementary.sigmoid(x, y, slope, n);
        for (int i = 0; i < n; i++) {
            double at = x[i];
            double s = y[i];
            y[i] = at * s;
            slope[i] = s * (1.0 + at * (1.0 - s));
        }
    }

    @Override
    public String latex() {
        return "z \\,\\sigma(z)";
    }

    @Override
    public String slopeLatex() {
        return "a' = \\sigma(z)\\,(1 + z(1 - \\sigma(z)))";
    }
}
