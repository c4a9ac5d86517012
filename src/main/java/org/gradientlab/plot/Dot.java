package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.paint.Color;

/**
 * A marked point.
 *
 * @param radius in px at scale 1: 6 to 7 now, 2.5 to 5 in the past
 */
public record Dot(
        double x, double y, double radius, Color colour, Marker shape, Supplier<List<String>> card)
        implements Mark {

    public Dot(double x, double y, double radius, Color colour, Marker shape) {
        this(x, y, radius, colour, shape, List::of);
    }

    public static Dot filled(double x, double y, double radius, Color colour) {
        return new Dot(x, y, radius, colour, Marker.CIRCLE);
    }

    /** Hollow: where it was before, where it started. */
    public static Dot ring(double x, double y, double radius, Color colour) {
        return new Dot(x, y, radius, colour, Marker.RING);
    }

    @Override
    public void draw(Pen pen) {
        double px = pen.area().px(x);
        double py = pen.area().py(y);
        double size = pen.look().size(radius);
        if (pen.area().holds(px, py, 1)) {
            pen.marker(shape, px, py, size, colour);
            pen.room().point(Box.around(px, py, size + 1));
        }
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        return card.get().isEmpty() || !area.holds(area.px(x), area.py(y), 1)
                ? Optional.empty()
                : Optional.of(new Spot(x, y, card));
    }

    @Override
    public boolean isPoint() {
        return true;
    }

    /** A point on the edge is drawn whole. */
    @Override
    public boolean leavesArea() {
        return true;
    }
}
