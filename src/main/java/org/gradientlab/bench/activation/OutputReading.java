package org.gradientlab.bench.activation;

import org.gradientlab.network.Activation;

/**
 * The outputs of one activation.
 *
 * @param mean for all z from N(0, 1), by quadrature
 * @param deviation likewise
 * @param drawn the mean of the draws so far; NaN before the first
 */
public record OutputReading(
        Activation activation, double mean, double deviation, double drawn, OutputShape shape) {
    private static final double CENTRED = 1e-9;

    boolean isCentred() {
        return Math.abs(mean) < CENTRED;
    }
}
