package org.gradientlab.function;

/** The chain rule for one operand. */
final class Chain {
    private Chain() {}

    /**
     * Where the operand stands still, the outer function does too, however steep it is there: so
     * sqrt(x^2) has the same slope 0 at its kink as abs(x).
     */
    static double first(double outer, double inner) {
        return inner == 0 ? 0 : outer * inner;
    }

    /** outer'' · u · v + outer' · w, for first derivatives u, v and the second one w inside. */
    static double second(double outerSecond, double u, double v, double outerFirst, double w) {
        double bent = u == 0 || v == 0 ? 0 : outerSecond * u * v;
        return w == 0 ? bent : bent + outerFirst * w;
    }
}
