package org.gradientlab.bench.classify;

/**
 * The plane as a layer sees it: the places of a square grid, and the points, where the layer puts
 * them. With two neurons these are their values; with more, the two directions of largest spread.
 * Grid places are counted as the cells of {@link DecisionMap}.
 */
public final class HiddenSpace {
    private final int layer;
    private final int neurons;
    private final double share;
    private final int side;
    private final double[][] grid;
    private final double[][] points;

    private HiddenSpace(
            int layer, int neurons, double share, int side, double[][] grid, double[][] points) {
        this.layer = layer;
        this.neurons = neurons;
        this.share = share;
        this.side = side;
        this.grid = grid;
        this.points = points;
    }

    /**
     * From what the neurons of a layer say on a grid and for points. The plane's own directions
     * tell which way round the axes go, lest they flip from one step to the next.
     */
    static HiddenSpace of(
            int layer, int side, double[][] onGrid, double[][] forPoints, double[][] plane) {
        int neurons = onGrid.length;
        double[][] grid = new double[2][onGrid[0].length];
        double[][] points = new double[2][forPoints[0].length];
        if (neurons <= 2) {
            for (int axis = 0; axis < neurons; axis++) {
                grid[axis] = onGrid[axis];
                points[axis] = forPoints[axis];
            }
            return new HiddenSpace(layer, neurons, 1, side, grid, points);
        }
        PrincipalAxes axes = PrincipalAxes.of(forPoints);
        for (int axis = 0; axis < 2; axis++) {
            grid[axis] = axes.along(axis, onGrid);
            points[axis] = axes.along(axis, forPoints);
            if (product(points[axis], plane[axis]) < 0) {
                negate(grid[axis]);
                negate(points[axis]);
            }
        }
        return new HiddenSpace(layer, neurons, axes.share(), side, grid, points);
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static void negate(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = -values[i];
        }
    }

    /** The layer, counted from 0. */
    public int layer() {
        return layer;
    }

    /** How many neurons it has: with more than two, what is shown is a shadow. */
    public int neurons() {
        return neurons;
    }

    /** The share of the variance of the points that is seen: 1 with one or two neurons. */
    public double share() {
        return share;
    }

    public int side() {
        return side;
    }

    public double gridX(int column, int row) {
        return grid[0][row * side + column];
    }

    public double gridY(int column, int row) {
        return grid[1][row * side + column];
    }

    /** How many of the points are shown: the first so many. */
    public int count() {
        return points[0].length;
    }

    public double pointX(int point) {
        return points[0][point];
    }

    public double pointY(int point) {
        return points[1][point];
    }
}
