package org.gradientlab.network;

import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Inputs and what is wanted for them, kept by columns; every number is finite and every row
 * complete. Immutable; several networks can share one.
 */
public final class Examples {
    private final int rows;
    private final double[][] inputs;
    private final double[][] targets;

    private Examples(int rows, double[][] inputs, double[][] targets) {
        this.rows = rows;
        this.inputs = inputs;
        this.targets = targets;
    }

    /** From rows of inputs and rows of targets. */
    public static Examples of(double[][] inputs, double[][] targets) {
        if (inputs.length == 0 || inputs.length != targets.length) {
            throw new Fault("network.example-rows", inputs.length, targets.length);
        }
        return new Examples(inputs.length, columns(inputs), columns(targets));
    }

    /** From rows of inputs and the class of each: a target of 1 for it and 0 for the others. */
    public static Examples ofClasses(double[][] inputs, int[] classes, int count) {
        if (inputs.length == 0 || inputs.length != classes.length) {
            throw new Fault("network.example-rows", inputs.length, classes.length);
        }
        if (count < 1 || count > Layer.MOST_UNITS) {
            throw new Fault("network.class-count", count);
        }
        double[][] targets = new double[count][classes.length];
        for (int row = 0; row < classes.length; row++) {
            if (classes[row] < 0 || classes[row] >= count) {
                throw new Fault("network.class-outside", row + 1, classes[row], count - 1);
            }
            targets[classes[row]][row] = 1;
        }
        return new Examples(inputs.length, columns(inputs), targets);
    }

    private static double[][] columns(double[][] rows) {
        int width = rows[0].length;
        if (width < 1) {
            throw new Fault("network.example-width", 1, 0, 1);
        }
        double[][] columns = new double[width][rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != width) {
                throw new Fault("network.example-width", row + 1, rows[row].length, width);
            }
            for (int column = 0; column < width; column++) {
                double value = rows[row][column];
                if (!Double.isFinite(value)) {
                    throw new Fault("network.example-value", row + 1, column + 1, value);
                }
                columns[column][row] = value;
            }
        }
        return columns;
    }

    public int rows() {
        return rows;
    }

    public int inputs() {
        return inputs.length;
    }

    public int targets() {
        return targets.length;
    }

    public double input(int row, int column) {
        return inputs[column][row];
    }

    public double target(int row, int column) {
        return targets[column][row];
    }

    /** That these rows exist: of {@code order} where there is one, else of the examples. */
    void checkRows(int @Nullable [] order, int from, int count) {
        int length = order == null ? rows : order.length;
        if (from < 0 || count < 1 || from > length - count) {
            throw new Fault("network.batch-rows", from, count, length);
        }
    }

    void checkFit(Network network, Loss loss) {
        if (inputs() != network.inputs() || targets() != network.outputs()) {
            throw misfit(network);
        }
        if (loss.wantsClasses() && targets() < 2) {
            throw new Fault("network.two-outputs", targets());
        }
        if (loss.wantsChances()) {
            checkChances();
        }
    }

    Fault misfit(Network network) {
        return new Fault(
                "network.example-shape", inputs(), targets(), network.inputs(), network.outputs());
    }

    private void checkChances() {
        for (double[] column : targets) {
            for (int row = 0; row < rows; row++) {
                if (column[row] < 0 || column[row] > 1) {
                    throw new Fault("network.target-chance", row + 1, column[row]);
                }
            }
        }
    }

    /** Writes chosen rows of one input column into a flat array. */
    void gatherInput(int column, int @Nullable [] order, int from, int count, double[] to, int at) {
        gather(inputs[column], order, from, count, to, at);
    }

    void gatherTarget(int column, int @Nullable [] order, int from, int count, double[] to) {
        gather(targets[column], order, from, count, to, column * count);
    }

    private static void gather(
            double[] column, int @Nullable [] order, int from, int count, double[] to, int at) {
        if (order == null) {
            System.arraycopy(column, from, to, at, count);
            return;
        }
        for (int i = 0; i < count; i++) {
            to[at + i] = column[order[from + i]];
        }
    }
}
