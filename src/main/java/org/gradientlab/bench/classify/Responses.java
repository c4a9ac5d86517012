package org.gradientlab.bench.classify;

import org.gradientlab.network.Inference;
import org.gradientlab.network.Network;

/** What neurons say at many places at once: by layer, by neuron, by place. */
final class Responses {
    private final double[][][] values;

    private Responses(double[][][] values) {
        this.values = values;
    }

    /** Asks the first so many neurons of each layer. */
    static Responses of(Network network, Inference inference, double[][] columns, int[] counts) {
        int places = columns[0].length;
        double[][][] values = new double[network.depth()][][];
        for (int layer = 0; layer < values.length; layer++) {
            values[layer] = new double[counts[layer]][places];
        }
        double[] room = new double[places];
        inference.run(
                columns,
                tile -> {
                    for (int layer = 0; layer < values.length; layer++) {
                        for (int unit = 0; unit < values[layer].length; unit++) {
                            tile.unit(layer, unit, room);
                            System.arraycopy(
                                    room, 0, values[layer][unit], tile.from(), tile.count());
                        }
                    }
                });
        return new Responses(values);
    }

    double[][] layer(int layer) {
        return values[layer];
    }

    double[][] outputs() {
        return values[values.length - 1];
    }
}
