package org.gradientlab.bench.classify;

import org.gradientlab.words.Figures;

/**
 * A weight or bias set by hand. Counted as on screen: layers and neurons from 1, the output being
 * the last layer; {@code from} 0 is the bias.
 */
public record WeightEdit(int layer, int from, int to, double value, boolean frozen) {
    /** Whether both are about the same number of the network. */
    boolean sameWeight(WeightEdit other) {
        return layer == other.layer && from == other.from && to == other.to;
    }

    String text() {
        String numbers = layer + " " + from + " " + to + " " + Figures.exact(value);
        return frozen ? numbers + " " + WeightEdits.FROZEN : numbers;
    }
}
