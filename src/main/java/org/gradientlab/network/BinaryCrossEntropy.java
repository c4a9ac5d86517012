package org.gradientlab.network;

import org.gradientlab.knob.Kind;

/**
 * How surprising yes-or-no targets are to predicted chances. As in PyTorch no logarithm counts more
 * than 100 and the divisor of the gradient is kept from 0, so a chance of exactly 0 does not end
 * the run.
 */
@Kind("bce")
public record BinaryCrossEntropy() implements Loss {
    private static final double MOST = -100;

    /** The number that PyTorch writes as a float. */
    private static final double LEAST_DIVISOR = 1e-12f;

    @Override
    public double measure(Predictions p) {
        double[] chance = p.predictions();
        double[] target = p.targets();
        double[] gradient = p.gradients();
        double scale = 1.0 / p.size();
        double sum = 0;
        for (int i = 0; i < p.size(); i++) {
            double q = chance[i];
            double t = target[i];
            sum -= t * log(q) + (1 - t) * log1p(-q);
            gradient[i] = scale * (q - t) / Math.max(q * (1 - q), LEAST_DIVISOR);
        }
        return sum * scale;
    }

    private static double log(double chance) {
        return Math.max(MOST, StrictMath.log(chance));
    }

    private static double log1p(double x) {
        return Math.max(MOST, StrictMath.log1p(x));
    }

    @Override
    public boolean wantsChances() {
        return true;
    }

    @Override
    public String latex() {
        return "-t\\log p - (1-t)\\log(1-p)";
    }
}
