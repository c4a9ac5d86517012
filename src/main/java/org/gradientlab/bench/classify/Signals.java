package org.gradientlab.bench.classify;

import org.gradientlab.network.Network;
import org.gradientlab.network.Pass;

/**
 * What one training point sends through the network, and what comes back from the loss; and the
 * gradient of all training points together.
 *
 * @param point its index among the points
 * @param rows how many points the loss is the mean of
 * @param before what each activation sees, layer after layer
 * @param after what each neuron hands on
 * @param delta the derivatives of the loss by what each neuron hands on
 * @param gradient the derivatives of the loss by all parameters
 */
record Signals(
        int point,
        int rows,
        double[][] before,
        double[][] after,
        double[][] delta,
        double[] gradient) {

    /** Of a pass that has gone forward and back. */
    static Signals of(Network network, Pass pass, int wanted) {
        int row = Math.min(wanted, pass.rows() - 1);
        int depth = network.depth();
        double[][] before = new double[depth][];
        double[][] after = new double[depth][];
        double[][] delta = new double[depth][];
        for (int layer = 0; layer < depth; layer++) {
            int units = network.layout().units(layer);
            before[layer] = new double[units];
            after[layer] = new double[units];
            delta[layer] = new double[units];
            for (int unit = 0; unit < units; unit++) {
                before[layer][unit] = pass.before(layer, unit, row);
                after[layer][unit] = pass.after(layer, unit, row);
                delta[layer][unit] = pass.delta(layer, unit, row);
            }
        }
        return new Signals(row, pass.rows(), before, after, delta, network.gradient());
    }
}
