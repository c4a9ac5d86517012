package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Weights cost a power of their size; the slope at 0 is 0. */
@Kind("lq")
public record LqPenalty(
        @Real(value = 0.01, min = 0, max = 1000, from = 1e-5, to = 1, log = true) double lambda,
        @Real(value = 0.5, min = 0.05, max = 10, to = 4) double q)
        implements Penalty {
    public LqPenalty {
        Legal.check(LqPenalty.class, lambda, q);
    }

    @Override
    public double value(double[] parameters, double[] weights, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += weights[i] * StrictMath.pow(Math.abs(parameters[i]), q);
        }
        return lambda * sum;
    }

    @Override
    public void addGradient(double[] parameters, double[] weights, double[] gradient, int n) {
        for (int i = 0; i < n; i++) {
            double size = Math.abs(parameters[i]);
            if (weights[i] != 0 && size > 0) {
                double slope = q * StrictMath.pow(size, q - 1);
                gradient[i] += lambda * slope * Math.signum(parameters[i]);
            }
        }
    }

    @Override
    public String latex() {
        return "\\lambda \\sum |w|^q";
    }
}
