package org.gradientlab.bench.classify;

import org.gradientlab.network.Network;
import org.gradientlab.network.Pass;

/**
 * What one training point sends through the network, and what comes back from the loss; and the
 * gradient of all training points together. Layers and neurons are counted from 0.
 */
public final class Signals {
    private final int point;
    private final int rows;
    private final double[][] before;
    private final double[][] after;
    private final double[][] delta;
    private final double[] gradient;

    /** Of a pass that has gone forward and back; of its last point where it has not so many. */
    Signals(Network network, Pass pass, int wanted) {
        point = Math.min(wanted, pass.rows() - 1);
        rows = pass.rows();
        int depth = network.depth();
        before = new double[depth][];
        after = new double[depth][];
        delta = new double[depth][];
        for (int layer = 0; layer < depth; layer++) {
            int units = network.layout().units(layer);
            before[layer] = new double[units];
            after[layer] = new double[units];
            delta[layer] = new double[units];
            for (int unit = 0; unit < units; unit++) {
                before[layer][unit] = pass.before(layer, unit, point);
                after[layer][unit] = pass.after(layer, unit, point);
                delta[layer][unit] = pass.delta(layer, unit, point);
            }
        }
        gradient = network.gradient();
    }

    /** The index of the point among all points. */
    public int point() {
        return point;
    }

    /** How many points the loss is the mean of. */
    public int rows() {
        return rows;
    }

    /** What the activation of a neuron sees. */
    public double before(int layer, int unit) {
        return before[layer][unit];
    }

    /** What a neuron hands on. */
    public double after(int layer, int unit) {
        return after[layer][unit];
    }

    /** The derivative of the loss by what a neuron hands on. */
    public double delta(int layer, int unit) {
        return delta[layer][unit];
    }

    /** The derivative of the loss by a parameter, over all points. */
    public double gradient(int parameter) {
        return gradient[parameter];
    }
}
