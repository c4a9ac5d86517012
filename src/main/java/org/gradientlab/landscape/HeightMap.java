package org.gradientlab.landscape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.gradientlab.function.Region;
import org.jspecify.annotations.Nullable;

/**
 * The heights of a surface on a grid over a region, with the levels at which contour lines tell
 * most: row 0 is the bottom, column 0 the left edge, and a height is NaN where f is not finite.
 */
public final class HeightMap {
    /** Pictures are at most so many times wider than high … */
    private static final double WIDEST = 3.2;

    /** … and at least so many times. */
    private static final double TALLEST = 1.1;

    private final Region region;
    private final Region shown;
    private final int columns;
    private final int rows;
    private final double[] heights;
    private final Levels levels;

    private HeightMap(Region region, Region shown, int columns, int rows, double[] heights) {
        this.region = region;
        this.shown = shown;
        this.columns = columns;
        this.rows = rows;
        this.heights = heights;
        this.levels = Levels.of(heightsShown());
    }

    public static HeightMap of(Surface surface, Region region, int columns, int rows) {
        return of(surface, region, region, columns, rows);
    }

    /**
     * With ground around what is to be shown, for a picture whose sides have another ratio: so many
     * columns and rows over the part shown, as many as that makes over all of it.
     */
    public static HeightMap around(Surface surface, Region shown, int columns, int rows) {
        double width = shown.right() - shown.left();
        double height = shown.top() - shown.bottom();
        double wider = Math.max(1, WIDEST * height / width);
        double higher = Math.max(1, width / (TALLEST * height));
        double x = shown.left() + width / 2;
        double y = shown.bottom() + height / 2;
        Region all =
                new Region(
                        x - wider * width / 2,
                        x + wider * width / 2,
                        y - higher * height / 2,
                        y + higher * height / 2);
        return of(
                surface,
                all,
                shown,
                (int) Math.ceil((columns - 1) * wider) + 1,
                (int) Math.ceil((rows - 1) * higher) + 1);
    }

    private static HeightMap of(
            Surface surface, Region region, Region shown, int columns, int rows) {
        double[] heights = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            double y = between(region.bottom(), region.top(), row, rows);
            for (int column = 0; column < columns; column++) {
                double x = between(region.left(), region.right(), column, columns);
                double height = surface.height(x, y);
                heights[row * columns + column] = Double.isFinite(height) ? height : Double.NaN;
            }
        }
        return new HeightMap(region, shown, columns, rows, heights);
    }

    private static double between(double from, double to, int index, int count) {
        return from + (to - from) * index / (count - 1);
    }

    private double[] heightsShown() {
        DoubleStream.Builder inside = DoubleStream.builder();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (shown.equals(region) || shown.contains(x(column), y(row))) {
                    inside.add(height(column, row));
                }
            }
        }
        return inside.build().toArray();
    }

    /** The same ground on the same grid. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeightMap that
                && region.equals(that.region)
                && shown.equals(that.shown)
                && columns == that.columns
                && Arrays.equals(heights, that.heights);
    }

    @Override
    public int hashCode() {
        return 31 * region.hashCode() + Arrays.hashCode(heights);
    }

    /** The part to be shown: all of it, or what others have around it as well. */
    public Region shown() {
        return shown;
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

    /** The lowest height of the part shown; NaN where f is finite nowhere. */
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
