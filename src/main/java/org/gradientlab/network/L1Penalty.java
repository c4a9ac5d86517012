package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Weights cost their size: the small ones end at 0. The slope at 0 is 0. */
@Kind("l1")
public record L1Penalty(
        @Real(value = 0.01, min = 0, max = 1000, from = 1e-5, to = 1, log = true) double lambda)
        implements Penalty {
    public L1Penalty {
        Legal.check(L1Penalty.class, lambda);
    }

    @Override
    public double value(double[] parameters, double[] weights, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i] * Math.abs(parameters[i]);
        }
        return lambda * sum;
    }

    @Override
    public void addGradient(double[] parameters, double[] weights, double[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] += lambda * weights[i] * Math.signum(parameters[i]);
        }
    }

    @Override
    public String latex() {
        return "\\lambda \\sum |w|";
    }
}
