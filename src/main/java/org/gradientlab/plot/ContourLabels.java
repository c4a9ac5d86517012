package org.gradientlab.plot;

import org.jspecify.annotations.Nullable;

/**
 * Writes on each contour line its level, upright, where the line is long and straight enough and
 * nothing else is drawn; one label stands near the last, so that they read like a ladder.
 */
record ContourLabels(ContourMap map) implements Mark {
    private static final double EVERY = 10;
    private static final double PADDING = 3;
    private static final double APART = 12;
    private static final double LEAST_LENGTH = 3;
    private static final double ALLOWED = 150;

    @Override
    public boolean isWriting() {
        return true;
    }

    @Override
    public void draw(Pen pen) {
        PlotArea area = pen.area();
        double lastX = area.left() + 0.68 * area.width();
        double lastY = area.bottom();
        for (int level = 0; level < map.levels().size(); level++) {
            String text = map.levels().get(level).label();
            if (text.isEmpty()) {
                continue;
            }
            Writing label = Writing.of(text, pen.look(), TextStyle.TICK);
            Place best = best(pen, level, label, lastX, lastY);
            if (best != null) {
                write(pen, level, label, best);
                lastX = best.x;
                lastY = best.y;
            }
        }
    }

    private record Place(double x, double y, double cost) {}

    private @Nullable Place best(Pen pen, int level, Writing label, double nearX, double nearY) {
        Place best = null;
        for (Contour line : map.lines(level, pen)) {
            double[] xs = pixels(line, pen.area(), true);
            double[] ys = pixels(line, pen.area(), false);
            if (length(xs, ys) < LEAST_LENGTH * label.width()) {
                continue;
            }
            double walked = 0;
            for (int i = 1; i < xs.length; i++) {
                walked += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
                if (walked >= pen.look().size(EVERY)) {
                    walked = 0;
                    double away = Math.hypot(xs[i] - nearX, ys[i] - nearY);
                    double cost = cost(pen, label, xs, ys, i) + 0.2 * away;
                    if (cost < ALLOWED && (best == null || cost < best.cost)) {
                        best = new Place(xs[i], ys[i], cost);
                    }
                }
            }
        }
        return best;
    }

    private static double[] pixels(Contour line, PlotArea area, boolean across) {
        double[] pixels = new double[line.count()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = across ? area.px(line.x(i)) : area.py(line.y(i));
        }
        return pixels;
    }

    private static double length(double[] xs, double[] ys) {
        double length = 0;
        for (int i = 1; i < xs.length; i++) {
            length += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
        return length;
    }

    /** What the label would cover, and how much the line bends behind it. */
    private static double cost(Pen pen, Writing label, double[] xs, double[] ys, int at) {
        Box box = box(pen, label, xs[at], ys[at]);
        if (!box.grown(pen.look().size(4)).inside(pen.room().bounds())) {
            return Double.POSITIVE_INFINITY;
        }
        int reach = (int) Math.max(2, label.width() / 3);
        int before = Math.max(0, at - reach);
        int after = Math.min(xs.length - 1, at + reach);
        double chord = Math.hypot(xs[after] - xs[before], ys[after] - ys[before]);
        double way = 0;
        for (int i = before + 1; i <= after; i++) {
            way += Math.hypot(xs[i] - xs[i - 1], ys[i] - ys[i - 1]);
        }
        return pen.room().cost(box.grown(pen.look().size(APART))) + 20 * (way / chord - 1);
    }

    private static Box box(Pen pen, Writing label, double x, double y) {
        double height = pen.look().size(TextStyle.TICK.size());
        return new Box(x - label.width() / 2, y - height / 2, label.width(), height)
                .grown(pen.look().size(PADDING));
    }

    /** The ground around the number is that of the map, so that it interrupts the line. */
    private void write(Pen pen, int level, Writing label, Place place) {
        double baseline = place.y + pen.look().size(TextStyle.TICK.size()) * 0.36;
        double left = place.x - label.width() / 2;
        Ink on = pen.ink();
        label.drawHalo(on, left, baseline, pen.look().size(PADDING), map.colour(level, pen.look()));
        label.draw(on, left, baseline, pen.palette().muted());
        pen.room().take(box(pen, label, place.x, place.y));
    }
}
