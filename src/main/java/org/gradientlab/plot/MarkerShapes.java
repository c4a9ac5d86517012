package org.gradientlab.plot;

/** The outlines of the markers, each of about the same area. */
final class MarkerShapes {
    private static final int STAR_POINTS = 5;

    private MarkerShapes() {}

    static void fill(Ink on, Marker shape, double x, double y, double r) {
        switch (shape) {
            case CIRCLE, RING -> on.fillOval(x - r, y - r, 2 * r, 2 * r);
            case SQUARE, HOLLOW_SQUARE -> {
                double half = r * 0.9;
                on.fillRect(x - half, y - half, 2 * half, 2 * half);
            }
            case TRIANGLE_UP -> triangle(on, x, y, r * 1.25, -1);
            case TRIANGLE_DOWN -> triangle(on, x, y, r * 1.25, 1);
            case DIAMOND -> {
                double d = r * 1.2;
                on.fillPolygon(
                        new double[] {x, x + d, x, x - d}, new double[] {y - d, y, y + d, y}, 4);
            }
            case STAR -> star(on, x, y, r * 1.35);
        }
    }

    private static void triangle(Ink on, double x, double y, double r, int points) {
        double side = r * 0.9;
        on.fillPolygon(
                new double[] {x, x + side, x - side},
                new double[] {y + points * r, y - points * r * 0.6, y - points * r * 0.6},
                3);
    }

    private static void star(Ink on, double x, double y, double r) {
        double[] xs = new double[2 * STAR_POINTS];
        double[] ys = new double[2 * STAR_POINTS];
        for (int i = 0; i < xs.length; i++) {
            double reach = i % 2 == 0 ? r : r * 0.45;
            double angle = Math.PI * i / STAR_POINTS;
            xs[i] = x + reach * Math.sin(angle);
            ys[i] = y - reach * Math.cos(angle);
        }
        on.fillPolygon(xs, ys, xs.length);
    }
}
