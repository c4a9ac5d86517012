package org.gradientlab.picture;

/** Begins the shapes that SVG has a word for. */
final class SvgFigure {
    private SvgFigure() {}

    /** What has no size, or no place, cannot be drawn. */
    static boolean isThere(double x, double y, double width, double height) {
        return Svg.areFinite(x, y, width, height) && width >= 0 && height >= 0;
    }

    static Markup line(Markup out, double x1, double y1, double x2, double y2) {
        return out.begin("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
    }

    static Markup rectangle(
            Markup out,
            double x,
            double y,
            double width,
            double height,
            double arcWidth,
            double arcHeight) {
        Markup shape = out.begin("rect").with("x", x).with("y", y);
        shape.with("width", width).with("height", height);
        return arcWidth > 0 ? shape.with("rx", arcWidth / 2).with("ry", arcHeight / 2) : shape;
    }

    static Markup oval(Markup out, double x, double y, double width, double height) {
        return out.begin("ellipse")
                .with("cx", x + width / 2)
                .with("cy", y + height / 2)
                .with("rx", width / 2)
                .with("ry", height / 2);
    }

    /** The corners of a line, without those that have no place. */
    static String corners(double[] xs, double[] ys, int count) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (Svg.areFinite(xs[i], ys[i])) {
                list.append(list.isEmpty() ? "" : " ");
                list.append(Markup.number(xs[i])).append(',').append(Markup.number(ys[i]));
            }
        }
        return list.toString();
    }
}
