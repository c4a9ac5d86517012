package org.gradientlab.function;

/**
 * A power whose exponent does not vary, such as x^2 or x^(1/3). Small whole exponents multiply, so
 * that x^2 is x·x to the last bit.
 */
enum FixedPower implements Operation {
    POWER;

    private static final int LARGEST_MULTIPLIED = 8;

    @Override
    public double value(double a, double b) {
        if (Double.isNaN(a) || (a == 0 && b < 0)) {
            return Double.NaN;
        }
        return raise(a, b);
    }

    @Override
    public void differentiate(double a, double b, double value, Partials partials) {
        double first = b == 0 ? 0 : b * raise(a, b - 1);
        double second = b == 0 || b == 1 ? 0 : b * (b - 1) * raise(a, b - 2);
        partials.one(first, second);
    }

    /** NaN for a negative base under a fractional exponent. */
    private static double raise(double a, double b) {
        if (b >= 0 && b <= LARGEST_MULTIPLIED && b == Math.rint(b)) {
            double product = b == 0 ? 1 : a;
            for (int i = 2; i <= b; i++) {
                product *= a;
            }
            return product;
        }
        return StrictMath.pow(a, b);
    }

    @Override
    public String trouble(double a, double b) {
        if (a == 0 && b < 0) {
            return "function.negative-power-of-zero";
        }
        return a < 0 && b != Math.rint(b)
                ? "function.fractional-power"
                : Operation.super.trouble(a, b);
    }
}
