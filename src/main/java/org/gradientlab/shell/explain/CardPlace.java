package org.gradientlab.shell.explain;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Finds where a card covers least of what it explains: never the box that was asked about while
 * there is room beside it, as little as possible of the picture it stands in, and not far away.
 *
 * @param room in which the card must lie
 * @param picture that was asked
 * @param asked the box in it that was asked about
 * @param gap between the card and either
 */
record CardPlace(Bounds room, Bounds picture, Bounds asked, double gap) {
    private static final double EDGE = 8;
    private static final double OF_ASKED = 1e3;
    private static final double OF_DISTANCE = 40;

    /** The place of a card of that size. */
    Bounds of(double width, double height) {
        double[] lefts = {
            asked.getMaxX() + gap,
            asked.getMinX() - gap - width,
            picture.getMaxX() + gap,
            picture.getMinX() - gap - width,
            asked.getCenterX() - width / 2
        };
        double[] tops = {
            asked.getCenterY() - height / 2,
            asked.getMaxY() + gap,
            asked.getMinY() - gap - height,
            picture.getMaxY() + gap,
            picture.getMinY() - gap - height
        };
        Bounds best = at(lefts[0], tops[0], width, height);
        for (double left : lefts) {
            for (double top : tops) {
                Bounds place = at(left, top, width, height);
                best = cost(place) < cost(best) ? place : best;
            }
        }
        return best;
    }

    private Bounds at(double left, double top, double width, double height) {
        double mostLeft = Math.max(room.getMinX() + EDGE, room.getMaxX() - EDGE - width);
        double mostTop = Math.max(room.getMinY() + EDGE, room.getMaxY() - EDGE - height);
        return new BoundingBox(
                Math.rint(Math.clamp(left, room.getMinX() + EDGE, mostLeft)),
                Math.rint(Math.clamp(top, room.getMinY() + EDGE, mostTop)),
                width,
                height);
    }

    private double cost(Bounds place) {
        double away =
                Math.hypot(
                        place.getCenterX() - asked.getCenterX(),
                        place.getCenterY() - asked.getCenterY());
        return OF_ASKED * shared(place, asked) + shared(place, picture) + OF_DISTANCE * away;
    }

    /** Whether a card there leaves free what was asked about. */
    boolean leavesFree(Bounds place) {
        return shared(place, asked) == 0;
    }

    private static double shared(Bounds one, Bounds other) {
        double wide =
                Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double high =
                Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, wide) * Math.max(0, high);
    }
}
