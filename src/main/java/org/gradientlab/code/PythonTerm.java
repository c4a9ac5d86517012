package org.gradientlab.code;

/**
 * A piece of a Python expression: its text, how tightly it binds, and its value where it is a
 * number. The operations leave out what changes nothing, such as a factor 1.
 */
record PythonTerm(String text, int binding, double value) {
    static final int SUM = 1;
    static final int PRODUCT = 2;
    static final int SIGN = 3;
    static final int POWER = 4;
    static final int WHOLE = 5;

    static final PythonTerm ZERO = number(0);
    static final PythonTerm ONE = number(1);

    static PythonTerm number(double value) {
        return new PythonTerm(PythonNumber.of(value), value < 0 ? SIGN : WHOLE, value);
    }

    /** A name, a call, or anything in parentheses. */
    static PythonTerm whole(String text) {
        return new PythonTerm(text, WHOLE, Double.NaN);
    }

    boolean is(double number) {
        return value == number;
    }

    PythonTerm plus(PythonTerm other) {
        if (is(0)) {
            return other;
        }
        if (other.text.startsWith("-") && other.binding >= PRODUCT) {
            return join(this, " - ", other.negated());
        }
        return other.is(0) ? this : join(this, " + ", other);
    }

    PythonTerm minus(PythonTerm other) {
        if (is(0)) {
            return other.negated();
        }
        if (other.text.startsWith("-") && other.binding >= PRODUCT) {
            return plus(other.negated());
        }
        return other.is(0) ? this : join(this, " - ", other.atLeast(PRODUCT));
    }

    PythonTerm negated() {
        if (!Double.isNaN(value)) {
            return value == 0 ? this : number(-value);
        }
        if (text.startsWith("-")) {
            return new PythonTerm(text.substring(1), binding == SIGN ? POWER : binding, NONE);
        }
        return new PythonTerm("-" + atLeast(PRODUCT).text, binding < SIGN ? PRODUCT : SIGN, NONE);
    }

    PythonTerm times(PythonTerm other) {
        if (is(0) || other.is(0)) {
            return ZERO;
        }
        if (is(1)) {
            return other;
        }
        if (is(-1)) {
            return other.negated();
        }
        if (other.is(1)) {
            return this;
        }
        return new PythonTerm(
                atLeast(PRODUCT).text + " * " + other.atLeast(SIGN).text, PRODUCT, NONE);
    }

    PythonTerm over(PythonTerm other) {
        if (is(0) || other.is(1)) {
            return this;
        }
        return new PythonTerm(
                atLeast(PRODUCT).text + " / " + other.atLeast(SIGN).text, PRODUCT, NONE);
    }

    PythonTerm power(PythonTerm exponent) {
        return exponent.is(1)
                ? this
                : new PythonTerm(
                        atLeast(WHOLE).text + "**" + exponent.atLeast(SIGN).text, POWER, NONE);
    }

    private static final double NONE = Double.NaN;

    private static PythonTerm join(PythonTerm left, String sign, PythonTerm right) {
        return new PythonTerm(left.text + sign + right.text, SUM, NONE);
    }

    private PythonTerm atLeast(int least) {
        return binding >= least ? this : whole("(" + text + ")");
    }
}
