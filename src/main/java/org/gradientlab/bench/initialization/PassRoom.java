package org.gradientlab.bench.initialization;

import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;

/**
 * All the room a pass works in. Numbers are kept unit after unit, within one the rows. What has to
 * be kept of each layer for the way back is kept with seven digits.
 */
final class PassRoom {
    private final Size size;
    private final Block[] blocks;
    final double[] before;
    final double[] slope;
    double[] value;
    double[] incoming;
    final float[][] slopes;
    final float[][] normalized;
    final double[][] perDeviation;

    record Size(int layers, int units, int rows, boolean normalizes) {
        int numbers() {
            return units * rows;
        }
    }

    PassRoom(Size size) {
        this.size = size;
        int numbers = size.numbers();
        int normalizing = size.normalizes ? size.layers : 0;
        blocks = new Block[] {Block.of(numbers), Block.of(numbers)};
        before = new double[numbers];
        slope = new double[numbers];
        value = new double[numbers];
        incoming = new double[numbers];
        slopes = new float[size.layers][numbers];
        normalized = new float[normalizing][numbers];
        perDeviation = new double[normalizing][size.units];
    }

    Size size() {
        return size;
    }

    /** One of two matrices of rows by units. */
    Matrix matrix(int index) {
        return Matrix.of(blocks[index], 0, size.rows, size.units);
    }

    Block block(int index) {
        return blocks[index];
    }

    /** What this layer handed on is what comes in to the next. */
    void handOn() {
        double[] spare = incoming;
        incoming = value;
        value = spare;
    }

    void keep(double[] numbers, float[] kept) {
        for (int i = 0; i < kept.length; i++) {
            kept[i] = (float) numbers[i];
        }
    }
}
