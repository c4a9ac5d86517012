package org.gradientlab.network;

import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;
import org.jspecify.annotations.Nullable;

/** The inputs of a batch, on the heap and in the memory of BLAS, there with a column of ones. */
final class InputColumns {
    private final int rows;
    private final double[] values;
    private final Block block;
    private final Matrix withOnes;

    InputColumns(int rows, int columns) {
        this.rows = rows;
        values = new double[rows * columns];
        block = Block.of((long) rows * (columns + 1));
        block.fill(values.length, rows, 1);
        withOnes = Matrix.of(block, 0, rows, columns + 1);
    }

    /** Takes rows of examples; what is left of the room keeps what was there. */
    void load(Examples examples, int @Nullable [] order, int from, int count) {
        int columns = examples.inputs();
        for (int column = 0; column < columns; column++) {
            examples.gatherInput(column, order, from, count, values, column * rows);
        }
        block.write(values, 0, values.length);
    }

    void load(double[][] columns, int from, int count) {
        for (int column = 0; column < columns.length; column++) {
            System.arraycopy(columns[column], from, values, column * rows, count);
        }
        block.write(values, 0, values.length);
    }

    double[] values() {
        return values;
    }

    Matrix withOnes() {
        return withOnes;
    }
}
