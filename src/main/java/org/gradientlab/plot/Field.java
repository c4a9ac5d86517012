package org.gradientlab.plot;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * A number at every place of a rectangle, given on a grid and smooth in between: row 0 is the
 * bottom, column 0 the left edge; NaN where there is none.
 */
public final class Field {
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    private final int columns;
    private final int rows;
    private final double[] values;

    /** At least two columns and two rows; the values are not copied and must not change. */
    public Field(
            double left,
            double right,
            double bottom,
            double top,
            int columns,
            int rows,
            double[] values) {
        if (columns < 2 || rows < 2 || values.length != columns * rows) {
            throw new IllegalArgumentException(columns + " × " + rows + ": " + values.length);
        }
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.top = top;
        this.columns = columns;
        this.rows = rows;
        this.values = values;
    }

    /** Computes every value of a grid. */
    public static Field of(
            double left,
            double right,
            double bottom,
            double top,
            int columns,
            int rows,
            DoubleBinaryOperator value) {
        double[] values = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            double y = bottom + (top - bottom) * row / (rows - 1);
            for (int column = 0; column < columns; column++) {
                double x = left + (right - left) * column / (columns - 1);
                values[row * columns + column] = value.applyAsDouble(x, y);
            }
        }
        return new Field(left, right, bottom, top, columns, rows, values);
    }

    public double left() {
        return left;
    }

    public double right() {
        return right;
    }

    public double bottom() {
        return bottom;
    }

    public double top() {
        return top;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public double x(double column) {
        return left + (right - left) * column / (columns - 1);
    }

    public double y(double row) {
        return bottom + (top - bottom) * row / (rows - 1);
    }

    public double value(int column, int row) {
        return values[row * columns + column];
    }

    /** A copy of all numbers, row after row from the bottom. */
    public double[] values() {
        return values.clone();
    }

    /** The same grid with every number changed, for instance to its logarithm. */
    public Field map(DoubleUnaryOperator change) {
        double[] changed = new double[values.length];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = change.applyAsDouble(values[i]);
        }
        return new Field(left, right, bottom, top, columns, rows, changed);
    }

    /** Another grid over another rectangle, interpolated from this one. */
    public Field resampled(
            double newLeft,
            double newRight,
            double newBottom,
            double newTop,
            int newColumns,
            int newRows) {
        return of(newLeft, newRight, newBottom, newTop, newColumns, newRows, this::at);
    }

    /**
     * The number at any place, smoothly (Catmull-Rom) between the grid's; NaN outside and beside a
     * NaN.
     */
    public double at(double x, double y) {
        double column = (x - left) / (right - left) * (columns - 1);
        double row = (y - bottom) / (top - bottom) * (rows - 1);
        double slack = 1e-9;
        if (!(column >= -slack && column <= columns - 1 + slack)
                || !(row >= -slack && row <= rows - 1 + slack)) {
            return Double.NaN;
        }
        int c = Math.clamp((int) Math.floor(column), 0, columns - 2);
        int r = Math.clamp((int) Math.floor(row), 0, rows - 2);
        double smooth = smooth(c, r, column - c, row - r);
        return Double.isNaN(smooth) ? straight(c, r, column - c, row - r) : smooth;
    }

    private double smooth(int c, int r, double u, double v) {
        double sum = 0;
        for (int j = -1; j <= 2; j++) {
            double along = 0;
            for (int i = -1; i <= 2; i++) {
                along += weight(i, u) * beyond(c + i, r + j);
            }
            sum += weight(j, v) * along;
        }
        return sum;
    }

    /** Just outside the grid the value goes on as it came. */
    private double beyond(int column, int row) {
        int c = Math.clamp(column, 0, columns - 1);
        int r = Math.clamp(row, 0, rows - 1);
        if (c == column && r == row) {
            return value(c, r);
        }
        int inwardC = Math.clamp(2 * c - column, 0, columns - 1);
        int inwardR = Math.clamp(2 * r - row, 0, rows - 1);
        return 2 * value(c, r) - value(inwardC, inwardR);
    }

    private static double weight(int node, double t) {
        return switch (node) {
            case -1 -> 0.5 * t * (t * (2 - t) - 1);
            case 0 -> 0.5 * (t * t * (3 * t - 5) + 2);
            case 1 -> 0.5 * t * (t * (4 - 3 * t) + 1);
            default -> 0.5 * t * t * (t - 1);
        };
    }

    private double straight(int c, int r, double u, double v) {
        double low = value(c, r) * (1 - u) + value(c + 1, r) * u;
        double high = value(c, r + 1) * (1 - u) + value(c + 1, r + 1) * u;
        return low * (1 - v) + high * v;
    }
}
