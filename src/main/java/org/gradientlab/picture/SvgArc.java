package org.gradientlab.picture;

import javafx.scene.shape.ArcType;

/** Part of an ellipse as a path: angles in degrees, against the clock from three o'clock. */
final class SvgArc {
    /** An arc from a point to itself would be nothing. */
    private static final double WHOLE = 359.99;

    private SvgArc() {}

    static String commands(
            double x,
            double y,
            double width,
            double height,
            double start,
            double extent,
            ArcType closure) {
        double turn = Math.clamp(extent, -WHOLE, WHOLE);
        double rx = width / 2;
        double ry = height / 2;
        double cx = x + rx;
        double cy = y + ry;
        double from = Math.toRadians(start);
        double to = Math.toRadians(start + turn);
        String arc =
                "M"
                        + pair(cx + rx * Math.cos(from), cy - ry * Math.sin(from))
                        + "A"
                        + pair(rx, ry)
                        + " 0 "
                        + (Math.abs(turn) > 180 ? 1 : 0)
                        + " "
                        + (turn > 0 ? 0 : 1)
                        + " "
                        + pair(cx + rx * Math.cos(to), cy - ry * Math.sin(to));
        return switch (closure) {
            case OPEN -> arc;
            case CHORD -> arc + "Z";
            case ROUND -> arc + "L" + pair(cx, cy) + "Z";
        };
    }

    private static String pair(double x, double y) {
        return Markup.number(x) + " " + Markup.number(y);
    }
}
