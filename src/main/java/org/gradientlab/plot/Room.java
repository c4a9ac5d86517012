package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;

/** Remembers what is drawn in a plot and finds the emptiest of several places for a label. */
public final class Room {
    private static final double OUTSIDE = 20_000;
    private static final double ON_LABEL = 4000;
    private static final double ON_POINT = 250;
    private static final double ON_MARK = 25;

    private final Box bounds;
    private final List<Box> labels = new ArrayList<>();
    private final List<Box> points = new ArrayList<>();
    private final List<Box> marks = new ArrayList<>();

    Room(Box bounds) {
        this.bounds = bounds;
    }

    /** What is taken now, to try something without taking it. */
    Room copy() {
        Room copy = new Room(bounds);
        copy.labels.addAll(labels);
        copy.points.addAll(points);
        copy.marks.addAll(marks);
        return copy;
    }

    /** A label or an arrow: nothing may lie on it. */
    public void take(Box box) {
        labels.add(box);
    }

    /** A point of the data: better not hidden. */
    public void point(Box box) {
        points.add(box);
    }

    /** A piece of a curve: a label may touch it if it must. */
    public void mark(double x, double y, double radius) {
        if (bounds.grown(radius).holds(x, y)) {
            marks.add(Box.around(x, y, radius));
        }
    }

    /**
     * The first of the places that disturbs least, by its index; it is taken. −1 if even that one
     * disturbs more than allowed.
     */
    public int place(List<Box> places, double allowed) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < places.size(); i++) {
            double cost = cost(places.get(i)) + 3 * i;
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        if (least > allowed) {
            return -1;
        }
        labels.add(places.get(best));
        return best;
    }

    /** Whether a label or an arrow is there. */
    boolean isTaken(Box box) {
        return labels.stream().anyMatch(box::meets);
    }

    /** The rectangle within which labels stand. */
    Box bounds() {
        return bounds;
    }

    /** How much a label in this place would disturb. */
    double cost(Box box) {
        double cost = box.inside(bounds.grown(1)) ? 0 : OUTSIDE;
        cost += ON_LABEL * labels.stream().filter(box::meets).count();
        cost += ON_POINT * points.stream().filter(box::meets).count();
        return cost + ON_MARK * marks.stream().filter(box::meets).count();
    }
}
