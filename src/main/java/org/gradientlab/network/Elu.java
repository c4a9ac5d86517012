package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Elementary;

/** Linear for the positive; for the negative an exponential that levels off at −α. */
@Kind("elu")
public record Elu(@Real(value = 1, min = 0, max = 10, to = 2) double alpha) implements Activation {
    public Elu {
        Legal.check(Elu.class, alpha);
    }

    @Override
    public double value(double x) {
        return x > 0 ? x : alpha * Elementary.expm1OfNegative(x);
    }

    @Override
    public double slope(double x) {
        return x > 0 ? 1.0 : alpha * Elementary.expm1OfNegative(x) + alpha;
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        double scale = alpha;
        for (int i = 0; i < n; i++) {
            double at = x[i];
            double left = scale * Elementary.expm1OfNegative(Math.min(at, 0.0));
            y[i] = at > 0 ? at : left;
        }
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        double scale = alpha;
        for (int i = 0; i < n; i++) {
            double at = x[i];
            double left = scale * Elementary.expm1OfNegative(Math.min(at, 0.0));
            y[i] = at > 0 ? at : left;
            slope[i] = at > 0 ? 1.0 : left + scale;
        }
    }

    @Override
    public String latex() {
        return "z \\ (z > 0),\\ \\alpha(e^z - 1) \\ (z \\le 0)";
    }

    @Override
    public String slopeLatex() {
        return "a' = 1 \\ (z > 0),\\ a + \\alpha \\ (z \\le 0)";
    }
}
