package org.gradientlab.tensor;

/**
 * Elementary functions of numbers and of arrays, made of + − × ÷, min, max and a table only, so
 * that the bits are the same on every machine; Math.exp and its kin differ between processors.
 *
 * <p>The loops take the first {@code n} values of {@code x} to the first of {@code y}; they read
 * every array at one index, which is what lets the compiler vectorise them. Relative errors stay
 * under 2e-15.
 */
public final class Elementary {
    private static final double PER_LN2 = 1.4426950408889634;
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Adding and taking away 1.5 · 2⁵² rounds to a whole number. */
    private static final double ROUND = 6755399441055744.0;

    private static final double LOWEST = -746;
    private static final double HIGHEST = 710;
    private static final int OFFSET = 1080;
    private static final double[] HALF_POWERS = halfPowers();

    private Elementary() {}

    /** All three arrays must differ; the exponents are room to compute in. */
    public static void exp(double[] x, double[] y, double[] exponents, int n) {
        for (int i = 0; i < n; i++) {
            double at = clamped(x[i]);
            double k = power(at);
            exponents[i] = k;
            y[i] = reducedExp(at, k);
        }
        // the look-up would keep the polynomial from being vectorised: a loop of its own
        for (int i = 0; i < n; i++) {
            y[i] *= HALF_POWERS[(int) exponents[i] + OFFSET];
        }
    }

    public static double exp(double x) {
        double at = clamped(x);
        double k = power(at);
        return reducedExp(at, k) * HALF_POWERS[(int) k + OFFSET];
    }

    public static void tanh(double[] x, double[] y, int n) {
        for (int i = 0; i < n; i++) {
            y[i] = tanh(x[i]);
        }
    }

    /**
     * The Padé approximant [7/6] of tanh at x/8, kept as a fraction p/q; three times the law of the
     * double angle on the fraction; one division.
     */
    public static double tanh(double x) {
        double y = 0.125 * Math.max(-19.5, Math.min(19.5, x));
        double s = y * y;
        double p = y * (135135.0 + s * (17325.0 + s * (378.0 + s)));
        double q = 135135.0 + s * (62370.0 + s * (3150.0 + s * 28.0));
        // the squares stand by themselves: written into the sums, they keep the compiler from
        // vectorising the loops around this
        double pp = p * p;
        double qq = q * q;
        double p2 = 2.0 * (p * q);
        double q2 = pp + qq;
        pp = p2 * p2;
        qq = q2 * q2;
        double p4 = 2.0 * (p2 * q2);
        double q4 = pp + qq;
        pp = p4 * p4;
        qq = q4 * q4;
        double p8 = 2.0 * (p4 * q4);
        double q8 = pp + qq;
        return Math.max(-1.0, Math.min(1.0, p8 / q8));
    }

    /** 1 / (1 + exp(−x)). All three arrays must differ; the exponents are room to compute in. */
    public static void sigmoid(double[] x, double[] y, double[] exponents, int n) {
        for (int i = 0; i < n; i++) {
            double at = clamped(-x[i]);
            double k = power(at);
            exponents[i] = k;
            y[i] = reducedExp(at, k);
        }
        for (int i = 0; i < n; i++) {
            y[i] *= HALF_POWERS[(int) exponents[i] + OFFSET];
        }
        for (int i = 0; i < n; i++) {
            y[i] = 1.0 / (1.0 + y[i]);
        }
    }

    public static double sigmoid(double x) {
        return 1.0 / (1.0 + exp(-x));
    }

    /** exp(x) − 1 without loss near 0, for x ≤ 0, where it is all that elu and selu ask for. */
    public static double expm1OfNegative(double x) {
        double t = tanh(0.5 * x);
        return 2.0 * t / (1.0 - t);
    }

    /** log(1 + u) for u in [0, 1], as 2 artanh(u / (2 + u)). */
    public static double log1pOfUnit(double u) {
        double s = u / (2.0 + u);
        double t = s * s;
        double sum = 1.0 / 33;
        for (int k = 31; k > 0; k -= 2) {
            sum = 1.0 / k + t * sum;
        }
        return 2.0 * s * sum;
    }

    private static double clamped(double x) {
        return Math.max(LOWEST, Math.min(HIGHEST, x));
    }

    /** The nearest whole number to x / ln 2. */
    private static double power(double x) {
        return (x * PER_LN2 + ROUND) - ROUND;
    }

    /** Twice exp(x − k ln 2): Cody and Waite, Taylor 13. */
    private static double reducedExp(double x, double k) {
        double r = (x - k * LN2_HIGH) - k * LN2_LOW;
        double sum = 1.0 / 6227020800.0;
        sum = 1.0 / 479001600.0 + r * sum;
        sum = 1.0 / 39916800.0 + r * sum;
        sum = 1.0 / 3628800.0 + r * sum;
        sum = 1.0 / 362880.0 + r * sum;
        sum = 1.0 / 40320.0 + r * sum;
        sum = 1.0 / 5040.0 + r * sum;
        sum = 1.0 / 720.0 + r * sum;
        sum = 1.0 / 120.0 + r * sum;
        sum = 1.0 / 24.0 + r * sum;
        sum = 1.0 / 6.0 + r * sum;
        sum = 0.5 + r * sum;
        sum = 1.0 + r * sum;
        return 2.0 * (1.0 + r * sum);
    }

    /** 2ᵏ⁻¹ rather than 2ᵏ, which for the largest results would already be infinite. */
    private static double[] halfPowers() {
        double[] powers = new double[OFFSET + 1026];
        for (int k = 0; k < powers.length; k++) {
            powers[k] = Math.scalb(1.0, k - OFFSET - 1);
        }
        return powers;
    }
}
