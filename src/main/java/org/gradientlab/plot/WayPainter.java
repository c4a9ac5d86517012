package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.gradientlab.plot.WayPlaces.Point;

/** Draws one way over a terrain: what lies behind a hill is faint. */
final class WayPainter {
    private static final double HIDDEN = 0.35;
    private static final double LEAST_MOVE = 0.7;

    private final Ink on;
    private final WayPlaces places;
    private final Terrain.Way way;
    private final Look look;

    WayPainter(Ink on, WayPlaces places, Look look) {
        this.on = on;
        this.places = places;
        way = places.way();
        this.look = look;
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
        for (int i = 0; i <= way.last(); i = way.route().after(i)) {
            Point point = places.at(i);
            if (point == null || last == null) {
                finish(open);
                open = false;
            } else if (point.distance(last) < LEAST_MOVE && i < way.last()) {
                continue;
            } else if (!open || point.hidden() != last.hidden()) {
                finish(open);
                on.setStroke(point.hidden() ? behind : colour);
                on.beginPath();
                on.moveTo(last.x(), last.y());
                on.lineTo(point.x(), point.y());
                open = true;
            } else {
                on.lineTo(point.x(), point.y());
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

    void points() {
        Point start = places.at(0);
        if (start != null) {
            marker(Marker.RING, start, look.size(5), look.palette().text());
        }
        Point here = places.at(way.last());
        if (here != null) {
            marker(way.series().marker(), here, look.size(5), way.series().line());
        }
    }

    private void marker(Marker shape, Point at, double radius, Color colour) {
        Pen.marker(on, shape, at.x(), at.y(), radius, colour, look);
    }
}
