package org.gradientlab.bench.initialization;

import org.gradientlab.network.Layout;
import org.gradientlab.network.Network;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;

/** The weights of a network as they are now. */
final class LearntWeights implements Weights {
    /** Matrix products round twins differently in their last digits, which sets nobody apart. */
    private static final double ROUNDING = 1e-12;

    private final Layout layout;
    private final double[] parameters;
    private final Block block;

    LearntWeights(Network network) {
        layout = network.layout();
        parameters = network.parameters();
        block = Block.of(parameters);
    }

    /** A window's last row holds the biases, which stay 0. */
    @Override
    public Matrix layer(int layer) {
        int inputs = layout.inputs(layer);
        int from = layout.weight(layer, 0, 0);
        return Matrix.of(block, from, inputs + 1, layout.units(layer)).firstRows(inputs);
    }

    @Override
    public double factor() {
        return 1;
    }

    @Override
    public double distance(int layer) {
        int inputs = layout.inputs(layer);
        int units = layout.units(layer);
        double apart = 0;
        double size = 0;
        for (int unit = 1; unit < units; unit++) {
            int one = layout.weight(layer, 0, unit - 1);
            int other = layout.weight(layer, 0, unit);
            for (int i = 0; i < inputs; i++) {
                double difference = parameters[other + i] - parameters[one + i];
                apart += difference * difference;
                size += parameters[one + i] * parameters[one + i];
            }
        }
        return apart <= ROUNDING * ROUNDING * size
                ? 0
                : Math.sqrt(apart / ((units - 1.0) * inputs));
    }
}
