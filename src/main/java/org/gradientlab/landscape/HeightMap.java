package org.gradientlab.landscape;

import java.util.List;
import org.gradientlab.function.Region;

/**
 * The heights of a surface on a grid over a region, with the levels at which contour lines tell
 * most: row 0 is the bottom, column 0 the left edge, and a height is NaN where f is not finite.
 */
public final class HeightMap {
    private final Region region;
    private final int columns;
    private final int rows;
    private final double[] heights;
    private final Levels levels;

    private HeightMap(Region region, int columns, int rows, double[] heights) {
        this.region = region;
        this.columns = columns;
        this.rows = rows;
        this.heights = heights;
        this.levels = Levels.of(heights);
    }

    public static HeightMap of(Surface surface, Region region, int columns, int rows) {
        double[] heights = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            double y = between(region.bottom(), region.top(), row, rows);
            for (int column = 0; column < columns; column++) {
                double x = between(region.left(), region.right(), column, columns);
                double height = surface.height(x, y);
                heights[row * columns + column] = Double.isFinite(height) ? height : Double.NaN;
            }
        }
        return new HeightMap(region, columns, rows, heights);
    }

    private static double between(double from, double to, int index, int count) {
        return from + (to - from) * index / (count - 1);
    }

    public Region region() {
        return region;
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    public double x(int column) {
        return between(region.left(), region.right(), column, columns);
    }

    public double y(int row) {
        return between(region.bottom(), region.top(), row, rows);
    }

    public double height(int column, int row) {
        return heights[row * columns + column];
    }

    /** A copy of all heights, row after row from the bottom. */
    public double[] heights() {
        return heights.clone();
    }

    /** The lowest height of the grid; NaN where f is finite nowhere. */
    public double lowest() {
        return levels.lowest();
    }

    public double highest() {
        return levels.highest();
    }

    /** Where contour lines run, from low to high. */
    public List<Double> levels() {
        return levels.values();
    }

    /**
     * Whether the levels follow powers of ten above the lowest height: then the surface is best
     * seen with heights of log(1 + f − lowest).
     */
    public boolean isSteep() {
        return levels.steep();
    }
}
