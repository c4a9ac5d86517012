package org.gradientlab.network;

/**
 * What a neuron does with its weighted sum. Every case holds its value, its derivative (the slope)
 * and the LaTeX of both: what is printed is what is computed.
 *
 * <p>At a kink the slope is that of PyTorch. The loops take the first {@code n} numbers of one
 * array to the first of another, which must not be the same.
 */
public sealed interface Activation
        permits Linear,
                Sigmoid,
                Tanh,
                Relu,
                LeakyRelu,
                Elu,
                Gelu,
                Silu,
                Softplus,
                Softsign,
                Selu,
                HardTanh {
    /** A bounded activation this close to either end of its range counts as saturated. */
    double SATURATED = 0.97;

    double value(double x);

    double slope(double x);

    String latex();

    String slopeLatex();

    void values(double[] x, double[] y, int n);

    /** Values and slopes in one go, as they share most of the work. */
    void valuesAndSlopes(double[] x, double[] y, double[] slope, int n);

    /** The value far to the left; −∞ where there is no bound. */
    default double low() {
        return Double.NEGATIVE_INFINITY;
    }

    /** The value far to the right; ∞ where there is no bound. */
    default double high() {
        return Double.POSITIVE_INFINITY;
    }

    /** Whether an output lies in the outermost 1.5 % at either end of a bounded range. */
    default boolean saturated(double value) {
        double width = high() - low();
        return width < Double.POSITIVE_INFINITY
                && Math.abs(2 * (value - low()) / width - 1) > SATURATED;
    }
}
