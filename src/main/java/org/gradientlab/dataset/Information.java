package org.gradientlab.dataset;

import org.gradientlab.words.Fault;

/** Entropy and what is built on it, in nats; 0 · log 0 is 0. */
public final class Information {
    private Information() {}

    public static double bits(double nats) {
        return nats / StrictMath.log(2);
    }

    /** H(p) = −Σ p log p. */
    public static double entropy(double[] p) {
        checkDistribution(p);
        double sum = 0;
        for (double share : p) {
            sum += share == 0 ? 0 : share * -StrictMath.log(share);
        }
        return sum;
    }

    /** KL(p‖q) = Σ p log(p/q); infinite where q rules out what p allows. */
    public static double divergence(double[] p, double[] q) {
        checkPair(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * StrictMath.log(p[i] / q[i]);
            }
        }
        return Math.max(0, sum);
    }

    /** H(p, q) = −Σ p log q = H(p) + KL(p‖q). */
    public static double crossEntropy(double[] p, double[] q) {
        checkPair(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                sum += q[i] == 0 ? Double.POSITIVE_INFINITY : p[i] * -StrictMath.log(q[i]);
            }
        }
        return sum;
    }

    /** The mean divergence of p and q from the middle between them: symmetric, at most log 2. */
    public static double jensenShannon(double[] p, double[] q) {
        checkPair(p, q);
        double[] middle = new double[p.length];
        for (int i = 0; i < p.length; i++) {
            middle[i] = (p[i] + q[i]) / 2;
        }
        return (divergence(p, middle) + divergence(q, middle)) / 2;
    }

    private static void checkPair(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new Fault("dataset.distributions", p.length, q.length);
        }
        checkDistribution(p);
        checkDistribution(q);
    }

    private static void checkDistribution(double[] p) {
        double sum = 0;
        for (double share : p) {
            if (!(share >= 0)) {
                throw new Fault("dataset.not-a-share", share);
            }
            sum += share;
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new Fault("dataset.not-one", sum);
        }
    }
}
