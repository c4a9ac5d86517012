package org.gradientlab.network;

import org.gradientlab.tensor.Blas;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * One layer at work on batches of one size. Numbers are kept unit after unit, within one the rows
 * of the batch; the memory BLAS works on has a last column of ones, which the bias row of the next
 * layer meets.
 */
final class LayerForward {
    private final Network network;
    private final int index;
    private final int size;
    private final Matrix input;
    private final double[] incoming;
    private final double[] before;
    private final double[] after;
    private final Block output;
    private final Matrix sums;
    private final Matrix outputWithOnes;
    private final @Nullable NormalizationPass normalization;

    /**
     * The incoming numbers are what {@code input} holds, on the heap; {@code before} and {@code
     * after} are room for what the activation sees and for what the layer hands on.
     */
    LayerForward(
            Network network,
            int index,
            int rows,
            Matrix input,
            double[] incoming,
            double[] before,
            double[] after) {
        int units = network.layout().units(index);
        this.network = network;
        this.index = index;
        this.size = rows * units;
        this.input = input;
        this.incoming = incoming;
        this.before = before;
        this.after = after;
        output = Block.of((long) rows * (units + 1));
        output.fill(size, rows, 1);
        sums = Matrix.of(output, 0, rows, units);
        outputWithOnes = Matrix.of(output, 0, rows, units + 1);
        normalization =
                network.layout().normalizes(index)
                        ? new NormalizationPass(network, index, rows)
                        : null;
    }

    void infer() {
        readSums();
        if (normalization != null) {
            normalization.infer(before);
        }
        layer().activation().values(before, after, size);
        handOn();
    }

    /** Writes the slopes of the activation as well; the layer hands on at {@link #handOn}. */
    void train(double[] slope) {
        readSums();
        if (normalization != null) {
            normalization.train(before);
        }
        layer().activation().valuesAndSlopes(before, after, slope, size);
    }

    private void readSums() {
        Blas.product(input, network.weights(index), sums);
        output.read(0, before, size);
    }

    void handOn() {
        if (layer().residual()) {
            for (int i = 0; i < size; i++) {
                after[i] += incoming[i];
            }
        }
        output.write(after, 0, size);
    }

    /** From derivatives by normalized sums to derivatives by the sums themselves. */
    void backwardThroughNormalization(double[] delta) {
        if (normalization != null) {
            normalization.backward(delta);
        }
    }

    void learnNormalization() {
        if (normalization != null) {
            normalization.learn();
        }
    }

    Layer layer() {
        return network.layer(index);
    }

    int index() {
        return index;
    }

    /** Rows times units. */
    int size() {
        return size;
    }

    Matrix input() {
        return input;
    }

    Matrix outputWithOnes() {
        return outputWithOnes;
    }

    Block output() {
        return output;
    }

    double[] before() {
        return before;
    }

    double[] after() {
        return after;
    }
}
