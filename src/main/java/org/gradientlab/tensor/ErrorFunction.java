package org.gradientlab.tensor;

/**
 * erf, the error function: the Taylor expansion about the nearest of a few hundred nodes, which
 * were summed once from its everywhere positive series.
 */
public final class ErrorFunction {
    /** From here on erf is 1 to the last bit. */
    private static final double END = 6;

    private static final int PER_UNIT = 32;
    private static final int ORDER = 9;
    private static final double[] TAYLOR = taylor();

    private ErrorFunction() {}

    public static double erf(double x) {
        double size = Math.abs(x);
        if (!(size < END)) {
            return Double.isNaN(x) ? x : Math.signum(x);
        }
        int node = (int) (size * PER_UNIT + 0.5);
        double h = size - (double) node / PER_UNIT;
        int at = node * ORDER;
        double sum = TAYLOR[at + ORDER - 1];
        for (int i = ORDER - 2; i >= 0; i--) {
            sum = TAYLOR[at + i] + h * sum;
        }
        return x < 0 ? -sum : sum;
    }

    private static double[] taylor() {
        int nodes = (int) (END * PER_UNIT) + 1;
        double[] coefficients = new double[nodes * ORDER];
        for (int node = 0; node < nodes; node++) {
            expand((double) node / PER_UNIT, coefficients, node * ORDER);
        }
        return coefficients;
    }

    /**
     * With g = erf′ = 2/√π exp(−x²), g′ = −2 x g; its Taylor coefficients c obey (k+1) c₍k+1₎ = −2
     * (x c₍k₎ + c₍k−1₎), and those of erf are c₍k−1₎ / k.
     */
    private static void expand(double x, double[] coefficients, int at) {
        double previous = 0;
        double current = 2 / Math.sqrt(Math.PI) * StrictMath.exp(-x * x);
        coefficients[at] = series(x);
        for (int k = 0; k < ORDER - 1; k++) {
            coefficients[at + k + 1] = current / (k + 1);
            double next = -2 * (x * current + previous) / (k + 1);
            previous = current;
            current = next;
        }
    }

    /** erf x = 2/√π exp(−x²) Σ 2ᵏ x²ᵏ⁺¹ / (1·3·5 … (2k+1)) */
    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int k = 1; term > 1e-18 * sum; k++) {
            term *= 2 * x * x / (2 * k + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * StrictMath.exp(-x * x) * sum;
    }
}
