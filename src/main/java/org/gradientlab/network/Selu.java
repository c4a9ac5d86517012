package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Elementary;

/** The elu whose two constants keep mean 0 and variance 1 from layer to layer. */
@Kind("selu")
public record Selu() implements Activation {
    private static final double ALPHA = 1.6732632423543772;
    private static final double SCALE = 1.0507009873554805;
    private static final double LEFT = SCALE * ALPHA;

    @Override
    public double value(double x) {
        return x > 0 ? SCALE * x : LEFT * Elementary.expm1OfNegative(x);
    }

    @Override
    public double slope(double x) {
        return x > 0 ? SCALE : LEFT * Elementary.expm1OfNegative(x) + LEFT;
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            double at = x[i];
            double left = LEFT * Elementary.expm1OfNegative(Math.min(at, 0.0));
            y[i] = at > 0 ? SCALE * at : left;
        }
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        for (int i = 0; i < n; i++) {
            double at = x[i];
            double left = LEFT * Elementary.expm1OfNegative(Math.min(at, 0.0));
            y[i] = at > 0 ? SCALE * at : left;
            slope[i] = at > 0 ? SCALE : left + LEFT;
        }
    }

    @Override
    public String latex() {
        return "\\lambda z \\ (z > 0),\\ \\lambda \\alpha(e^z - 1) \\ (z \\le 0)";
    }

    @Override
    public String slopeLatex() {
        return "a' = \\lambda \\ (z > 0),\\ a + \\lambda \\alpha \\ (z \\le 0)";
    }
}
