package org.gradientlab.bench.classify;

import java.util.Arrays;

/** How long the gradient of the weights of each layer is, at one step; the output is the last. */
final class GradientLengths {
    private static final int OVERHEAD = 32;

    private final double[] lengths;

    GradientLengths(double... lengths) {
        this.lengths = lengths.clone();
    }

    /** Writes them into the scalars; layers there are not have no length. */
    void scalars(double[] into) {
        Arrays.fill(into, ClassifyBench.gradient(0), into.length, Double.NaN);
        System.arraycopy(lengths, 0, into, ClassifyBench.gradient(0), lengths.length);
    }

    long bytes() {
        return OVERHEAD + (long) Double.BYTES * lengths.length;
    }
}
