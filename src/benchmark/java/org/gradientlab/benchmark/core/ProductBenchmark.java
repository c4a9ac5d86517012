package org.gradientlab.benchmark.core;

import org.gradientlab.tensor.Blas;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The product of a batch of 32 rows with the square weights of a layer. */
@State(Scope.Thread)
public class ProductBenchmark {
    private static final int ROWS = 32;

    @Param({"4", "8", "32", "128"})
    public int units;

    private Matrix input = matrix(1, 1);
    private Matrix weights = matrix(1, 1);
    private Matrix output = matrix(1, 1);

    @Setup
    public void build() {
        input = matrix(ROWS, units);
        weights = matrix(units, units);
        output = matrix(ROWS, units);
    }

    private static Matrix matrix(int rows, int columns) {
        Block block = Block.of((long) rows * columns);
        block.fill(0, block.length(), 0.5);
        return Matrix.of(block, 0, rows, columns);
    }

    @Benchmark
    public Matrix product() {
        Blas.product(input, weights, output);
        return output;
    }
}
