package org.gradientlab.shell.explain;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Finds where a card covers least of what it explains: never the box that was asked about while
 * there is room beside it, as little as possible of the picture it stands in and of the others, and
 * not far away.
 *
 * @param room in which the card must lie
 * @param others pictures beside that which was asked
 * @param picture that was asked
 * @param asked the box in it that was asked about
 * @param gap between the card and either
 */
record CardPlace(Bounds room, List<Bounds> others, Bounds picture, Bounds asked, double gap) {
    private static final double EDGE = 8;
    private static final double OF_ASKED = 1e3;
    private static final double OF_PICTURE = 2;
    private static final double OF_OTHERS = 0.5;
    private static final double OF_DISTANCE = 40;

    /** A card that is somewhere already moves only to where it is so much better off. */
    private static final double OF_MOVING = 6_000;

    /** The place of a card of that size. */
    Bounds of(double width, double height) {
        List<Double> lefts = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        for (Bounds box : boxes()) {
            lefts.addAll(List.of(box.getMaxX() + gap, box.getMinX() - gap - width));
            tops.addAll(List.of(box.getMaxY() + gap, box.getMinY() - gap - height));
        }
        lefts.add(asked.getCenterX() - width / 2);
        tops.addFirst(asked.getCenterY() - height / 2);
        Bounds best = at(lefts.getFirst(), tops.getFirst(), width, height);
        for (double left : lefts) {
            for (double top : tops) {
                Bounds place = at(left, top, width, height);
                best = cost(place) < cost(best) ? place : best;
            }
        }
        return best;
    }

    /** What a card may lie beside. */
    private List<Bounds> boxes() {
        List<Bounds> boxes = new ArrayList<>(List.of(asked, picture));
        boxes.addAll(others);
        return boxes;
    }

    /** Whether a card may stay there rather than move to a place that was found. */
    boolean mayStay(Bounds there, Bounds found) {
        return leavesFree(there) && cost(there) <= cost(found) + OF_MOVING;
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
        double over = others.stream().mapToDouble(other -> shared(place, other)).sum();
        return OF_ASKED * shared(place, asked)
                + OF_PICTURE * shared(place, picture)
                + OF_OTHERS * over
                + OF_DISTANCE * away;
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
