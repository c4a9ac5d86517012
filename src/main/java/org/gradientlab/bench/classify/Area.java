package org.gradientlab.bench.classify;

import org.gradientlab.dataset.CsvPoints;
import org.gradientlab.dataset.PointSource;

/** The rectangle of the plane that is shown. */
public record Area(double left, double right, double bottom, double top) {
    /** The square that generated points leave only by noise, with some room around. */
    private static final double REACH = PointSource.REACH + 1;

    private static final double MARGIN = 0.08;

    /** Holds all the points: a square about the origin, or where a file says so anywhere else. */
    static Area of(PointSource source, double[] x, double[] y) {
        return source instanceof CsvPoints ? around(x, y) : square(x, y);
    }

    private static Area square(double[] x, double[] y) {
        double reach = REACH;
        for (int i = 0; i < x.length; i++) {
            double far = Math.max(Math.abs(x[i]), Math.abs(y[i]));
            reach = Math.max(reach, far * (1 + MARGIN));
        }
        return new Area(-reach, reach, -reach, reach);
    }

    private static Area around(double[] x, double[] y) {
        double[] across = widened(x);
        double[] up = widened(y);
        return new Area(across[0], across[1], up[0], up[1]);
    }

    private static double[] widened(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double width = most - least;
        double margin = width > 0 ? MARGIN * width : Math.max(1, Math.abs(least));
        return new double[] {least - margin, most + margin};
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return top - bottom;
    }

    /** The x of the middle of a column of a map with so many cells along each side. */
    public double x(int column, int side) {
        return left + (column + 0.5) * width() / side;
    }

    /** The y of the middle of a row; row 0 is at the bottom. */
    public double y(int row, int side) {
        return bottom + (row + 0.5) * height() / side;
    }
}
