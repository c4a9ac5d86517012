package org.gradientlab.bench.activation;

import java.util.function.DoubleUnaryOperator;
import org.gradientlab.network.Activation;
import org.gradientlab.tensor.Elementary;

/**
 * What an activation hands on when z is drawn from N(0, 1), by Gauss's quadrature on stretches of
 * length 1: exact to fourteen digits, since every kink lies between two of them.
 */
record NormalOutput(double mean, double deviation) {
    private static final int FARTHEST = 12;

    /** What is smaller than this is rounding, not a mean. */
    private static final double EXACT = 1e-15;

    private static final double ROOT = Math.sqrt(2 * Math.PI);

    private static final double[] NODES = {
        0.1834346424956498, 0.5255324099163290, 0.7966664774136267, 0.9602898564975363
    };
    private static final double[] WEIGHTS = {
        0.3626837833783620, 0.3137066458778873, 0.2223810344533745, 0.1012285362903763
    };

    static NormalOutput of(Activation activation) {
        double mean = expected(activation::value);
        double square = expected(z -> activation.value(z) * activation.value(z));
        return new NormalOutput(mean, Math.sqrt(Math.max(0, square - mean * mean)));
    }

    private static double expected(DoubleUnaryOperator f) {
        double sum = 0;
        for (int left = 0; left < FARTHEST; left++) {
            double middle = left + 0.5;
            for (int i = 0; i < NODES.length; i++) {
                double low = weighted(f, middle - NODES[i] / 2);
                double high = weighted(f, middle + NODES[i] / 2);
                sum += WEIGHTS[i] / 2 * (low + high);
            }
        }
        return Math.abs(sum) < EXACT ? 0 : sum;
    }

    /** Both sides of 0 together: those of an odd function cancel to the last bit. */
    private static double weighted(DoubleUnaryOperator f, double z) {
        return (f.applyAsDouble(z) + f.applyAsDouble(-z)) * density(z);
    }

    /** The bell of N(0, 1). */
    static double density(double z) {
        return Elementary.exp(-0.5 * z * z) / ROOT;
    }
}
