package org.gradientlab.tensor;

import org.gradientlab.words.Fault;

/**
 * A window of a block seen as rows by columns, in column order, the columns {@code stride} apart.
 * That it fits its block is checked here once, so a product has only to compare shapes.
 */
public final class Matrix {
    private final Block block;
    private final int rows;
    private final int columns;
    private final int stride;
    private final int from;
    private final long address;

    private Matrix(Block block, int from, int rows, int columns, int stride) {
        long last = from + (columns - 1L) * stride + rows;
        if (rows < 1 || columns < 1 || stride < rows || from < 0 || last > block.length()) {
            throw new Fault("tensor.window", rows, columns, block.length());
        }
        this.block = block;
        this.rows = rows;
        this.columns = columns;
        this.stride = stride;
        this.from = from;
        this.address = block.address(from);
    }

    public static Matrix of(Block block, int from, int rows, int columns) {
        return new Matrix(block, from, rows, columns, rows);
    }

    /** The upper rows of the same columns, such as the weights without their bias row. */
    public Matrix firstRows(int count) {
        return rows(0, count);
    }

    /** Some rows of the same columns. */
    public Matrix rows(int first, int count) {
        checkPart(first, count, rows);
        return new Matrix(block, from + first, count, columns, stride);
    }

    /** Some columns, such as a few units of a layer. */
    public Matrix columns(int first, int count) {
        checkPart(first, count, columns);
        return new Matrix(block, from + first * stride, rows, count, stride);
    }

    private void checkPart(int first, int count, int all) {
        if (first < 0 || count < 1 || count > all - first) {
            throw new Fault("tensor.window", rows, columns, block.length());
        }
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    int stride() {
        return stride;
    }

    /** Of use only while this matrix is reachable. */
    long address() {
        return address;
    }

    String shape() {
        return rows + " × " + columns;
    }
}
