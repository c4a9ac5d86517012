package org.gradientlab.bench.initialization;

import java.util.function.DoubleUnaryOperator;

/**
 * Averages over N(0, 1). The points stand the closer the nearer they are to 0, where an activation
 * that sees large sums turns over within a hair's breadth.
 */
final class Bell {
    /** An even number, so that none stands at 0, where some activations have a corner. */
    private static final int POINTS = 600;

    private static final double FINEST = 0.004;
    private static final double REACH = StrictMath.log(2 * 9 / FINEST);
    private static final double[] AT = new double[POINTS];
    private static final double[] SHARE = new double[POINTS];

    static {
        double total = 0;
        for (int i = 0; i < POINTS; i++) {
            double t = REACH * (2.0 * i / (POINTS - 1) - 1);
            double z = FINEST * StrictMath.sinh(t);
            AT[i] = z;
            SHARE[i] = StrictMath.cosh(t) * StrictMath.exp(-z * z / 2);
            total += SHARE[i];
        }
        for (int i = 0; i < POINTS; i++) {
            SHARE[i] /= total;
        }
    }

    private Bell() {}

    static double average(DoubleUnaryOperator f) {
        double sum = 0;
        for (int i = 0; i < POINTS; i++) {
            sum += SHARE[i] * f.applyAsDouble(AT[i]);
        }
        return sum;
    }

    static int points() {
        return POINTS;
    }

    static double at(int i) {
        return AT[i];
    }

    static double share(int i) {
        return SHARE[i];
    }
}
