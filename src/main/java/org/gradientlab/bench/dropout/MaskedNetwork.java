package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.network.DropoutMasks;
import org.gradientlab.network.Examples;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Linear;
import org.gradientlab.network.Network;
import org.gradientlab.network.Pass;
import org.gradientlab.tensor.Randomness;

/** The fixed network under the microscope, with its input and its masks: a function of the seed. */
final class MaskedNetwork {
    static final int OUTPUTS = 2;

    /** Inputs lie between minus and plus this. */
    private static final double LARGEST_INPUT = 1.5;

    private static final double ROUND = 100;

    private final Network network;
    private final MaskSequence masks;
    private final double[] input;

    MaskedNetwork(DropoutExperiment.Masks knobs, long seed) {
        List<Layer> layers = new ArrayList<>();
        for (MaskedLayer layer : knobs.layers()) {
            layers.add(Layer.of(layer.units(), knobs.activation()).withDropout(layer.p()));
        }
        layers.add(Layer.of(OUTPUTS, new Linear()));
        network = Network.of(knobs.inputs(), layers);
        network.initialize(knobs.initialization(), 0, seed);
        masks = new MaskSequence(knobs.layers(), seed);
        input = new double[knobs.inputs()];
        Randomness chance = Randomness.of(seed, "input");
        for (int i = 0; i < input.length; i++) {
            // what is printed is what is computed with
            input[i] = Math.rint(chance.uniform(i, -LARGEST_INPUT, LARGEST_INPUT) * ROUND) / ROUND;
        }
    }

    Network network() {
        return network;
    }

    MaskSequence masks() {
        return masks;
    }

    double[] input() {
        return input.clone();
    }

    /** All layers, the output included. */
    int depth() {
        return network.depth();
    }

    int units(int layer) {
        return network.layout().units(layer);
    }

    /** What the neurons hand on when the network is in use: by layer and neuron. */
    double[][] inUse(boolean rescaled) {
        Values values = new Values(1, rescaled);
        values.pass(MaskSequence.inUse(rescaled), 0);
        double[][] all = new double[depth()][];
        for (int layer = 0; layer < all.length; layer++) {
            all[layer] = new double[units(layer)];
            for (int unit = 0; unit < all[layer].length; unit++) {
                all[layer][unit] = values.of(layer, unit)[0];
            }
        }
        return all;
    }

    /** What the neurons hand on at so many steps in a row. */
    final class Values {
        private final Pass pass;
        private final DropoutMasks stepwise;

        Values(int steps, boolean rescaled) {
            pass = new Pass(network, steps);
            stepwise = masks.ofSteps(rescaled);
            double[][] row = {input};
            pass.load(Examples.of(row, new double[1][OUTPUTS]), new int[steps], 0);
        }

        /** Passes the masks of the steps from the first on. */
        void from(long first) {
            pass(stepwise, first);
        }

        private void pass(DropoutMasks drawn, long first) {
            pass.forward(drawn, first);
        }

        /** One number for each step. */
        double[] of(int layer, int unit) {
            return pass.after(layer, unit);
        }
    }
}
