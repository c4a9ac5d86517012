package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/** Draws one way over a terrain: what lies behind a hill is faint. */
final class WayPainter {
    private static final double CLEAR = 0.012;
    private static final double HIDDEN = 0.35;
    private static final int SIGHT_STEPS = 48;
    private static final double LEAST_MOVE = 0.7;

    private final Ink on;
    private final Block block;
    private final Camera.View view;
    private final Look look;
    private final Terrain.Way way;

    WayPainter(Ink on, Block block, Camera.View view, Look look, Terrain.Way way) {
        this.on = on;
        this.block = block;
        this.view = view;
        this.look = look;
        this.way = way;
    }

    void line() {
        stroke(look.palette().paper(), look.line(way.series().width()) + look.size(2), List.of());
        stroke(way.series().line(), look.line(way.series().width()), way.series().dash());
    }

    private void stroke(Color colour, double width, List<Double> dash) {
        on.setLineWidth(width);
        on.setLineCap(StrokeLineCap.BUTT);
        on.setLineJoin(StrokeLineJoin.ROUND);
        on.setLineDashes(dash.stream().mapToDouble(part -> part * width / 2).toArray());
        Color behind = look.palette().sequential().colour(0.5).interpolate(colour, HIDDEN);
        Point last = null;
        boolean open = false;
        for (int i = 0; i <= now(); i = way.route().after(i)) {
            Point point = point(i);
            if (point == null || last == null) {
                finish(open);
                open = false;
            } else if (point.distance(last) < LEAST_MOVE && i < now()) {
                continue;
            } else if (!open || point.hidden != last.hidden) {
                finish(open);
                on.setStroke(point.hidden ? behind : colour);
                on.beginPath();
                on.moveTo(last.x, last.y);
                on.lineTo(point.x, point.y);
                open = true;
            } else {
                on.lineTo(point.x, point.y);
            }
            last = point;
        }
        finish(open);
    }

    private void finish(boolean open) {
        if (open) {
            on.stroke();
        }
    }

    private int now() {
        return Math.min(way.now(), way.route().count() - 1);
    }

    void points() {
        Point start = point(0);
        if (start != null) {
            marker(Marker.RING, start, look.size(5), look.palette().text());
        }
        Point here = now() < 0 ? null : point(now());
        if (here != null) {
            marker(way.series().marker(), here, look.size(5), way.series().line());
        }
    }

    private void marker(Marker shape, Point at, double radius, Color colour) {
        Pen.marker(on, shape, at.x, at.y, radius, colour, look);
    }

    /** A place of the way on the screen. */
    private record Point(double x, double y, boolean hidden) {
        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    private @Nullable Point point(int index) {
        if (index >= way.route().count()) {
            return null;
        }
        double u = block.u(way.route().xAt(index));
        double v = block.v(way.route().yAt(index));
        double h = block.hAt(u, v);
        if (Double.isNaN(h)) {
            return null;
        }
        return new Point(view.px(u, v, h), view.py(u, v, h), isHidden(u, v, h));
    }

    /** Whether the ground rises above the straight line from here to the eye. */
    private boolean isHidden(double u, double v, double h) {
        double top = 1.02;
        for (int step = 1; step <= SIGHT_STEPS; step++) {
            double rise = (top - h) * step / SIGHT_STEPS;
            double ground = block.hAt(u + view.towardEyeU() * rise, v + view.towardEyeV() * rise);
            if (Double.isNaN(ground)) {
                return false;
            }
            if (ground > h + rise + CLEAR) {
                return true;
            }
        }
        return false;
    }
}
