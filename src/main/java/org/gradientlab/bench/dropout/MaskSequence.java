package org.gradientlab.bench.dropout;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.network.DropoutMasks;

/**
 * The masks of a seed, one for each step and layer: drawn by the very function that training draws
 * from. Steps are counted from 1.
 */
final class MaskSequence {
    private final DropoutMasks drawn;
    private final List<MaskedLayer> layers;

    MaskSequence(List<MaskedLayer> layers, long seed) {
        this.layers = List.copyOf(layers);
        drawn = DropoutMasks.of(seed);
    }

    List<MaskedLayer> layers() {
        return layers;
    }

    /** Which neurons of a layer stay at a step. */
    boolean[] kept(long step, int layer) {
        double[] mask = mask(step, layer);
        boolean[] kept = new boolean[mask.length];
        for (int unit = 0; unit < mask.length; unit++) {
            kept[unit] = mask[unit] > 0;
        }
        return kept;
    }

    /** 1/(1−p) where a neuron stays, 0 where it is dropped. */
    private double[] mask(long step, int layer) {
        double[] mask = new double[layers.get(layer).units()];
        if (layers.get(layer).p() == 0) {
            Arrays.fill(mask, 1);
        } else {
            drawn.fill(step, layer, layers.get(layer).p(), mask, mask.length);
        }
        return mask;
    }

    /** For a batch whose rows are steps, one after the other: a mask for each. */
    DropoutMasks ofSteps(boolean rescaled) {
        return (first, layer, p, mask, count) -> {
            int units = layers.get(layer).units();
            int rows = count / units;
            for (int row = 0; row < rows; row++) {
                double[] one = mask(first + row, layer);
                for (int unit = 0; unit < units; unit++) {
                    mask[unit * rows + row] = factor(one[unit], rescaled);
                }
            }
        };
    }

    /** For a batch whose rows are inputs: the same mask for all of them. */
    DropoutMasks ofInputs(boolean rescaled) {
        return (step, layer, p, mask, count) -> {
            int units = layers.get(layer).units();
            int rows = count / units;
            double[] one = mask(step, layer);
            for (int unit = 0; unit < units; unit++) {
                Arrays.fill(mask, unit * rows, (unit + 1) * rows, factor(one[unit], rescaled));
            }
        };
    }

    private static double factor(double scaled, boolean rescaled) {
        return rescaled || scaled == 0 ? scaled : 1;
    }

    /**
     * Of the network in use nothing is dropped; without the division by 1 − p in training, it is
     * multiplied by it instead.
     */
    static DropoutMasks inUse(boolean rescaled) {
        return (step, layer, p, mask, count) -> Arrays.fill(mask, 0, count, rescaled ? 1 : 1 - p);
    }
}
