package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Weights cost half their square: all of them shrink in proportion. */
@Kind("l2")
public record L2Penalty(
        @Real(value = 0.01, min = 0, max = 1000, from = 1e-5, to = 1, log = true) double lambda)
        implements Penalty {
    public L2Penalty {
        Legal.check(L2Penalty.class, lambda);
    }

    @Override
    public double value(double[] parameters, double[] weights, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double w = weights[i] * parameters[i];
            sum += w * w;
        }
        return 0.5 * lambda * sum;
    }

    @Override
    public void addGradient(double[] parameters, double[] weights, double[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] += lambda * weights[i] * parameters[i];
        }
    }

    @Override
    public String latex() {
        return "\\frac{\\lambda}{2} \\sum w^2";
    }
}
