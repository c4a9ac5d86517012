package org.gradientlab.plot;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where the places of one way over a terrain lie on the screen. */
record WayPlaces(Block block, Camera.View view, Terrain.Way way) {
    private static final double CLEAR = 0.012;
    private static final int SIGHT_STEPS = 48;

    /** A place of the way on the screen. */
    record Point(double x, double y, boolean hidden) {
        double distance(Point other) {
            return distance(other.x, other.y);
        }

        double distance(double px, double py) {
            return Math.hypot(x - px, y - py);
        }
    }

    /** Null where the way has no such place, or it lies beside the ground. */
    @Nullable Point at(int index) {
        if (index < 0 || index >= way.route().count()) {
            return null;
        }
        double u = block.u(way.route().xAt(index));
        double v = block.v(way.route().yAt(index));
        double h = block.hAt(u, v);
        return Double.isNaN(h)
                ? null
                : new Point(view.px(u, v, h), view.py(u, v, h), isHidden(u, v, h));
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

    /** The index of the place in sight that is nearest to a pixel, if one is near enough. */
    OptionalInt nearest(double px, double py, double within) {
        int best = -1;
        double least = within;
        for (int i = 0; i <= way.last(); i = way.route().after(i)) {
            Point point = at(i);
            // Of places on top of each other the last one: it is drawn over them.
            if (point != null && !point.hidden && point.distance(px, py) <= least) {
                least = point.distance(px, py);
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
