package org.gradientlab.function;

/**
 * An elementary operation on one or two numbers, standing beside its derivatives. One that takes a
 * single number is given it as a and ignores b.
 */
interface Operation {
    /** NaN outside the domain; NaN goes in, NaN comes out. */
    double value(double a, double b);

    /** Writes the partial derivatives at (a, b), where the operation has this value. */
    void differentiate(double a, double b, double value, Partials partials);

    /** The key of the sentence that says why there is no finite value at these finite numbers. */
    default String trouble(double a, double b) {
        return "function.too-large";
    }

    /** Whether the second number is the one to blame for {@link #trouble}. */
    default boolean blamesSecond() {
        return false;
    }
}
