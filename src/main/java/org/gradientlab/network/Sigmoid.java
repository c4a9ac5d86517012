package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Elementary;

/** From 0 to 1 in an S: the chance that goes with a weighted sum. */
@Kind("sigmoid")
public record Sigmoid() implements Activation {
    @Override
    public double value(double x) {
        return Elementary.sigmoid(x);
    }

    @Override
    public double slope(double x) {
        double a = Elementary.sigmoid(x);
        return a * (1.0 - a);
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            y[i] = Elementary.sigmoid(x[i]);
        }
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        Elementary.sigmoid(x, y, slope, n);
        for (int i = 0; i < n; i++) {
            double a = y[i];
            slope[i] = a * (1.0 - a);
        }
    }

    @Override
    public double low() {
        return 0;
    }

    @Override
    public double high() {
        return 1;
    }

    @Override
    public String latex() {
        return "\\sigma(z) = \\frac{1}{1+e^{-z}}";
    }

    @Override
    public String slopeLatex() {
        return "a' = a(1-a)";
    }
}
