package org.gradientlab.network;

import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.knob.YesNo;

/**
 * What a person chooses of one layer. In the order in which they act: weighted sum, normalization,
 * activation, dropout, and the residual connection, which adds what came in to what goes out.
 */
public record Layer(
        @Whole(value = 8, min = 1, max = Layer.MOST_UNITS, to = 32) int units,
        @Variant("tanh") Activation activation,
        @Variant("none") Normalization normalization,
        @Real(value = 0, min = 0, max = 0.99, to = 0.8) double dropout,
        @YesNo(false) boolean residual) {
    public static final int MOST_UNITS = 10_000;

    public Layer {
        Legal.check(Layer.class, units, activation, normalization, dropout, residual);
    }

    public static Layer of(int units, Activation activation) {
        return new Layer(units, activation, new NoNormalization(), 0, false);
    }

    public Layer withNormalization(Normalization normalization) {
        return new Layer(units, activation, normalization, dropout, residual);
    }

    public Layer withDropout(double dropout) {
        return new Layer(units, activation, normalization, dropout, residual);
    }

    public Layer withResidual(boolean residual) {
        return new Layer(units, activation, normalization, dropout, residual);
    }

    boolean normalizes() {
        return normalization instanceof BatchNorm;
    }
}
