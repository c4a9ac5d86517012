package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** A straight line with a bend: a small slope for the negative, also at 0 itself. */
@Kind("leaky_relu")
public record LeakyRelu(@Real(value = 0.01, min = 0, max = 1, to = 0.5) double slope)
        implements Activation {
    public LeakyRelu {
        Legal.check(LeakyRelu.class, slope);
    }

    @Override
    public double value(double x) {
        return x > 0 ? x : slope * x;
    }

    @Override
    public double slope(double x) {
        return x > 0 ? 1.0 : slope;
    }

    @Override
    public void values(double[] x, double[] y, int n) {
        double left = slope;
        for (int i = 0; i < n; i++) {
            double at = x[i];
            y[i] = at > 0 ? at : left * at;
        }
    }

    @Override
    public void valuesAndSlopes(double[] x, double[] y, double[] slope, int n) {
        double left = this.slope;
        for (int i = 0; i < n; i++) {
            double at = x[i];
            y[i] = at > 0 ? at : left * at;
            slope[i] = at > 0 ? 1.0 : left;
        }
    }

    @Override
    public String latex() {
        return "z \\ (z > 0),\\ \\alpha z \\ (z \\le 0)";
    }

    @Override
    public String slopeLatex() {
        return "a' = 1 \\ (z > 0),\\ \\alpha \\ (z \\le 0)";
    }
}
