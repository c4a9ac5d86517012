package org.gradientlab.benchmark.peer;

import java.util.stream.IntStream;
import org.gradientlab.tensor.Randomness;

/** The 200 points in two classes, a disc and what lies around it, and the grid of the decision. */
public final class SharedPoints {
    public static final int COUNT = 200;
    public static final double ETA = 0.05;
    public static final int GRID_SIDE = 100;

    /** The net the grid goes through. */
    public static final String GRID_TASK = "grid 2-8-8-2";

    private static final double RADIUS_SQUARED = 0.6;

    private SharedPoints() {}

    public static double[][] inputs() {
        Randomness random = Randomness.of(1, "points");
        double[][] inputs = new double[COUNT][];
        for (int i = 0; i < COUNT; i++) {
            inputs[i] =
                    new double[] {random.uniform(2L * i, -1, 1), random.uniform(2L * i + 1, -1, 1)};
        }
        return inputs;
    }

    public static int[] labels() {
        double[][] inputs = inputs();
        return IntStream.range(0, COUNT).map(i -> label(inputs[i])).toArray();
    }

    private static int label(double[] point) {
        return point[0] * point[0] + point[1] * point[1] < RADIUS_SQUARED ? 1 : 0;
    }

    /** The places of the grid's columns, and of its rows. */
    public static double[] grid() {
        return IntStream.range(0, GRID_SIDE)
                .mapToDouble(i -> 2.0 * i / (GRID_SIDE - 1) - 1)
                .toArray();
    }

    /** Every point of the grid, row after row, kept by columns: all x, then all y. */
    public static double[][] gridColumns() {
        double[] grid = grid();
        double[][] columns = new double[2][GRID_SIDE * GRID_SIDE];
        for (int i = 0; i < columns[0].length; i++) {
            columns[0][i] = grid[i % GRID_SIDE];
            columns[1][i] = grid[i / GRID_SIDE];
        }
        return columns;
    }
}
