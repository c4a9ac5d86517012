package org.gradientlab.network;

import org.gradientlab.tensor.Blas;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;

/** One layer in training: what its forward half leaves behind so that derivatives find back. */
final class LayerBackward {
    private static final double[] NO_MASK = {};

    private final LayerForward forward;
    private final Matrix weights;
    private final Matrix weightGradients;
    private final double[] slope;
    private final double[] arrived;
    private final double[] through;
    private final Block deltas;
    private final Matrix deltaMatrix;
    private double[] mask = NO_MASK;

    LayerBackward(Network network, int rows, LayerForward forward) {
        int layer = forward.index();
        this.forward = forward;
        weights = network.weights(layer).firstRows(network.layout().inputs(layer));
        weightGradients = network.weightGradients(layer);
        slope = new double[forward.size()];
        arrived = new double[forward.size()];
        through = new double[forward.size()];
        deltas = Block.of(forward.size());
        deltaMatrix = Matrix.of(deltas, 0, rows, network.layout().units(layer));
    }

    void train(DropoutMasks masks, long step) {
        forward.train(slope);
        double dropout = forward.layer().dropout();
        if (dropout > 0) {
            if (mask.length == 0) {
                mask = new double[forward.size()];
            }
            masks.fill(step, forward.index(), dropout, mask, mask.length);
            multiply(forward.after(), mask);
            multiply(slope, mask);
        }
        forward.handOn();
    }

    private static void multiply(double[] x, double[] factor) {
        for (int i = 0; i < x.length; i++) {
            x[i] *= factor[i];
        }
    }

    /** From the derivatives that {@link #arrived} to the gradient of the weights. */
    void backward() {
        multiply(arrived, slope, through);
        forward.backwardThroughNormalization(through);
        deltas.write(through, 0, through.length);
        Blas.transposedProduct(forward.input(), deltaMatrix, weightGradients);
    }

    private static void multiply(double[] x, double[] factor, double[] product) {
        for (int i = 0; i < product.length; i++) {
            product[i] = x[i] * factor[i];
        }
    }

    /** Goes on to the derivatives by what came in: they arrive at the layer below. */
    void backwardTo(LayerBackward below) {
        Blas.productTransposed(deltaMatrix, weights, below.deltaMatrix);
        below.deltas.read(0, below.arrived, below.arrived.length);
        if (forward.layer().residual()) {
            for (int i = 0; i < arrived.length; i++) {
                below.arrived[i] += arrived[i];
            }
        }
    }

    /** The derivatives by the network's own inputs, row after row within one input. */
    double[] backwardToInputs() {
        int rows = deltaMatrix.rows();
        Block room = Block.of((long) rows * weights.rows());
        Blas.productTransposed(deltaMatrix, weights, Matrix.of(room, 0, rows, weights.rows()));
        double[] values = room.values();
        if (forward.layer().residual()) {
            for (int i = 0; i < values.length; i++) {
                values[i] += arrived[i];
            }
        }
        return values;
    }

    LayerForward forward() {
        return forward;
    }

    /** The derivatives by what the layer handed on. */
    double[] arrived() {
        return arrived;
    }
}
