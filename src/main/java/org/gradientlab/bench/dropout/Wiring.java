package org.gradientlab.bench.dropout;

import org.gradientlab.network.Network;

/** The weights of a network, copied. Layers and neurons are counted from 0. */
public final class Wiring {
    private final double[][][] weights;

    Wiring(Network network) {
        weights = new double[network.depth()][][];
        for (int layer = 0; layer < weights.length; layer++) {
            weights[layer] = new double[network.layout().inputs(layer)][];
            for (int from = 0; from < weights[layer].length; from++) {
                weights[layer][from] = new double[network.layout().units(layer)];
                for (int unit = 0; unit < weights[layer][from].length; unit++) {
                    weights[layer][from][unit] = network.weight(layer, from, unit);
                }
            }
        }
    }

    public double weight(int layer, int from, int unit) {
        return weights[layer][from][unit];
    }
}
