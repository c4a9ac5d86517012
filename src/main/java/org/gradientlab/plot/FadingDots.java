package org.gradientlab.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * Points visited one after the other, fading the further back they lie; where they crowd, only the
 * newest of each crowd is drawn, so that they never hide the curve they lie on.
 *
 * @param points as [x, y], oldest first; one that is not finite is left out
 * @param radius in px at scale 1
 * @param hollow rings of the full colour instead of fading: for the projector
 * @param card what is told of the point with this index
 * @param topic what it stands for
 */
public record FadingDots(
        List<Point> points,
        Color colour,
        double radius,
        boolean hollow,
        IntFunction<List<String>> card,
        IntFunction<@Nullable Topic> topic)
        implements Mark {
    private static final double NEWEST = 0.6;
    private static final double OLDEST = 0.16;
    private static final int FADED_AFTER = 6;
    private static final double APART = 1.7;

    /** A visited point. */
    public record Point(double x, double y) {}

    public FadingDots {
        points = List.copyOf(points);
    }

    @Override
    public void draw(Pen pen) {
        double r = pen.look().size(radius);
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int i = points.size() - 1; i >= 0; i--) {
            double x = pen.area().px(points.get(i).x());
            double y = pen.area().py(points.get(i).y());
            boolean crowded = Math.hypot(x - lastX, y - lastY) < APART * r;
            if (!crowded && pen.area().holds(x, y, 1)) {
                Marker shape = hollow ? Marker.RING : Marker.CIRCLE;
                pen.marker(shape, x, y, r, hollow ? colour : faded(pen.look(), i));
                pen.room().point(Box.around(x, y, r));
                lastX = x;
                lastY = y;
            }
        }
    }

    private Color faded(Look look, int index) {
        int back = points.size() - 1 - index;
        double age = (double) back / Math.max(FADED_AFTER, points.size() - 1);
        return look.faded(colour, NEWEST - (NEWEST - OLDEST) * Math.min(1, age));
    }

    @Override
    public Optional<Spot> nearest(PlotArea area, double px, double py) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            double x = area.px(points.get(i).x());
            double y = area.py(points.get(i).y());
            double distance = Math.hypot(x - px, y - py);
            if (distance < least && area.holds(x, y, 1)) {
                least = distance;
                best = i;
            }
        }
        int found = best;
        return best < 0
                ? Optional.empty()
                : Optional.of(
                        new Spot(
                                points.get(found).x(),
                                points.get(found).y(),
                                () -> card.apply(found),
                                topic.apply(found)));
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
