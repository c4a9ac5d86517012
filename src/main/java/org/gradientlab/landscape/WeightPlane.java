package org.gradientlab.landscape;

import java.util.List;
import org.gradientlab.function.Region;
import org.gradientlab.optimizer.Adam;

/**
 * A plane through the weights of a network: its origin are the initial weights, x points to where
 * Adam leads from there, and y, square to it, to the side on which Adam's way bends.
 */
final class WeightPlane {
    private static final int STEPS = 120;
    private static final int BEND = 30;
    private static final Adam GUIDE = new Adam(0.05, 0.9, 0.999, 1e-8);

    private final double[] origin;
    private final double[] across;
    private final double[] up;
    private final double length;

    private WeightPlane(double[] origin, double[] across, double[] up, double length) {
        this.origin = origin;
        this.across = across;
        this.up = up;
        this.length = length;
    }

    static WeightPlane of(Landscape ground, double[] start) {
        Descender guide = new Descender(new WithoutBatches(ground), GUIDE, start);
        double[] bend = start;
        for (int step = 0; step < STEPS && !guide.stopped(); step++) {
            guide.step();
            bend = step == BEND ? guide.place() : bend;
        }
        double[] across = difference(guide.place(), start);
        double length = normalize(across, 0);
        double[] up = difference(bend, start);
        remove(across, up);
        normalize(up, 1);
        remove(across, up);
        normalize(up, 1);
        return new WeightPlane(start, across, up, Math.max(length, 1e-3));
    }

    private static double[] difference(double[] to, double[] from) {
        double[] difference = new double[to.length];
        for (int i = 0; i < to.length; i++) {
            difference[i] = Double.isFinite(to[i]) ? to[i] - from[i] : 0;
        }
        return difference;
    }

    /** To length 1; what has no length becomes an axis. Returns the length there was. */
    private static double normalize(double[] vector, int axis) {
        double length = Math.sqrt(dot(vector, vector));
        for (int i = 0; i < vector.length; i++) {
            vector[i] = length > 1e-9 ? vector[i] / length : 0;
        }
        if (length <= 1e-9) {
            vector[Math.min(axis, vector.length - 1)] = 1;
        }
        return length;
    }

    private static void remove(double[] direction, double[] from) {
        double share = dot(direction, from);
        for (int i = 0; i < from.length; i++) {
            from[i] -= share * direction[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Where it begins, where x leads, and where y leads. */
    List<double[]> vectors() {
        return List.of(origin.clone(), across.clone(), up.clone());
    }

    double x(double[] place) {
        return dot(place, across) - dot(origin, across);
    }

    double y(double[] place) {
        return dot(place, up) - dot(origin, up);
    }

    double alongX(double[] vector) {
        return dot(vector, across);
    }

    double alongY(double[] vector) {
        return dot(vector, up);
    }

    double[] place(double x, double y) {
        double[] place = new double[origin.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = origin[i] + x * across[i] + y * up[i];
        }
        return place;
    }

    Region region() {
        return new Region(-length / 2, 1.5 * length, -length, length);
    }
}
