package org.gradientlab.plot;

/** Maps a terrain onto the block its camera looks at. */
final class Block {
    private static final int PARTS = 48;

    private final Terrain terrain;
    private final Field mesh;
    private final double lowest;
    private final double highest;

    Block(Terrain terrain) {
        this.terrain = terrain;
        Field f = terrain.field();
        mesh =
                f.resampled(
                        f.left(),
                        f.right(),
                        f.bottom(),
                        f.top(),
                        parts(terrain.wide()) + 1,
                        parts(terrain.deep()) + 1);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < mesh.rows(); row++) {
            for (int column = 0; column < mesh.columns(); column++) {
                double value = mesh.value(column, row);
                low = Double.isNaN(value) ? low : Math.min(low, value);
                high = Double.isNaN(value) ? high : Math.max(high, value);
            }
        }
        lowest = low;
        highest = high;
    }

    private static int parts(double share) {
        return (int) Math.round(PARTS * share);
    }

    /** From that of four sides whose near edges lie lowest: there most can be seen. */
    Camera best() {
        Camera best = Camera.standard();
        double least = Double.POSITIVE_INFINITY;
        for (int side = 0; side < 4; side++) {
            Camera camera = Camera.standard().turned(side * Math.PI / 2, 0);
            Camera.View view = camera.view(new Box(0, 0, 1, 1), reach());
            double edges =
                    nearEdges(
                            view.uRunsAway() ? 0 : columns() - 1,
                            view.vRunsAway() ? 0 : rows() - 1);
            if (edges < least - 0.02) {
                least = edges;
                best = camera;
            }
        }
        return best;
    }

    private double nearEdges(int nearColumn, int nearRow) {
        double sum = 0;
        for (int row = 0; row < rows(); row++) {
            sum += finite(h(nearColumn, row)) / rows();
        }
        for (int column = 0; column < columns(); column++) {
            sum += finite(h(column, nearRow)) / columns();
        }
        return sum;
    }

    private static double finite(double h) {
        return Double.isNaN(h) ? 0.5 : h;
    }

    double reach() {
        return Math.hypot(terrain.wide(), terrain.deep());
    }

    int columns() {
        return mesh.columns();
    }

    int rows() {
        return mesh.rows();
    }

    double u(double x) {
        Field f = terrain.field();
        return (2 * (x - f.left()) / (f.right() - f.left()) - 1) * terrain.wide();
    }

    double v(double y) {
        Field f = terrain.field();
        return (2 * (y - f.bottom()) / (f.top() - f.bottom()) - 1) * terrain.deep();
    }

    double uOfColumn(int column) {
        return (2.0 * column / (columns() - 1) - 1) * terrain.wide();
    }

    double vOfRow(int row) {
        return (2.0 * row / (rows() - 1) - 1) * terrain.deep();
    }

    double h(int column, int row) {
        return share(mesh.value(column, row));
    }

    /** The height over a place of the block, NaN beside it. */
    double hAt(double u, double v) {
        return share(mesh.at(x(u), y(v)));
    }

    private double x(double u) {
        Field f = terrain.field();
        return f.left() + (u / terrain.wide() + 1) / 2 * (f.right() - f.left());
    }

    private double y(double v) {
        Field f = terrain.field();
        return f.bottom() + (v / terrain.deep() + 1) / 2 * (f.top() - f.bottom());
    }

    private double share(double value) {
        return highest > lowest ? (value - lowest) / (highest - lowest) : value - lowest;
    }
}
