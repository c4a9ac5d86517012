package org.gradientlab.plot;

/** The curve of a link, level where it leaves one node and where it reaches the other; px. */
record LinkCurve(double x1, double y1, double x2, double y2) {
    private static final int PARTS = 20;

    /** Adds the curve to the path under way. */
    void trace(Ink on) {
        double middle = (x1 + x2) / 2;
        on.moveTo(x1, y1);
        on.bezierCurveTo(middle, y1, middle, y2, x2, y2);
    }

    double x(double t) {
        double middle = (x1 + x2) / 2;
        double s = 1 - t;
        return s * s * s * x1 + 3 * s * t * middle + t * t * t * x2;
    }

    double y(double t) {
        return y1 + (y2 - y1) * t * t * (3 - 2 * t);
    }

    /** From a place to the nearest of the curve. */
    double distance(double px, double py) {
        if (px < x1 || px > x2) {
            return Double.POSITIVE_INFINITY;
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < PARTS; i++) {
            double from = (double) i / PARTS;
            double to = (i + 1.0) / PARTS;
            least = Math.min(least, toPart(px, py, x(from), y(from), x(to), y(to)));
        }
        return least;
    }

    private static double toPart(double px, double py, double ax, double ay, double bx, double by) {
        double dx = bx - ax;
        double dy = by - ay;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : ((px - ax) * dx + (py - ay) * dy) / length;
        double s = Math.clamp(t, 0, 1);
        return Math.hypot(px - ax - s * dx, py - ay - s * dy);
    }
}
