package org.gradientlab.tensor;

/**
 * Sums over arrays, in an order that is always the same and in four strands, which a processor adds
 * side by side.
 */
public final class Sums {
    /** Products of so many numbers up to 65,000 stay in the range of doubles. */
    private static final int CHUNK = 64;

    private Sums() {}

    public static double of(double[] x, int from, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int end = from + count;
        int i = from;
        for (; i < end - 3; i += 4) {
            a += x[i];
            b += x[i + 1];
            c += x[i + 2];
            d += x[i + 3];
        }
        for (; i < end; i++) {
            a += x[i];
        }
        return (a + b) + (c + d);
    }

    public static double ofProducts(double[] x, double[] y, int from, int count) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int end = from + count;
        int i = from;
        for (; i < end - 3; i += 4) {
            a += x[i] * y[i];
            b += x[i + 1] * y[i + 1];
            c += x[i + 2] * y[i + 2];
            d += x[i + 3] * y[i + 3];
        }
        for (; i < end; i++) {
            a += x[i] * y[i];
        }
        return (a + b) + (c + d);
    }

    public static double ofSquares(double[] x, int from, int count) {
        return ofProducts(x, x, from, count);
    }

    /**
     * Σ log x for numbers of 1 … 65,000, as the logarithm of their product: one logarithm for 64 of
     * them.
     */
    public static double ofLogs(double[] x, int count) {
        double sum = 0;
        for (int from = 0; from < count; from += CHUNK) {
            sum += StrictMath.log(product(x, from, Math.min(count, from + CHUNK)));
        }
        return sum;
    }

    private static double product(double[] x, int from, int end) {
        double a = 1;
        double b = 1;
        double c = 1;
        double d = 1;
        int i = from;
        for (; i < end - 3; i += 4) {
            a *= x[i];
            b *= x[i + 1];
            c *= x[i + 2];
            d *= x[i + 3];
        }
        for (; i < end; i++) {
            a *= x[i];
        }
        return (a * b) * (c * d);
    }
}
