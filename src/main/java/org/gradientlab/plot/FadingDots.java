package org.gradientlab.plot;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * Points visited one after the other, fading the further back they lie; where they crowd, only the
 * newest of each crowd is drawn, so that they never hide the curve they lie on.
 *
 * @param points as [x, y], oldest first; one that is not finite is left out
 * @param radius in px at scale 1
 * @param hollow rings of the full colour instead of fading: for the projector
 */
public record FadingDots(List<Point> points, Color colour, double radius, boolean hollow)
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

    /** A point on the edge is drawn whole. */
    @Override
    public boolean leavesArea() {
        return true;
    }
}
