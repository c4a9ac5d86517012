package org.gradientlab.optimizer;

import java.util.EnumMap;
import java.util.Map;

/**
 * One update of one parameter taken apart.
 *
 * @param from the parameter before it
 * @param slope the partial derivative the update uses
 * @param to the parameter after it
 * @param eta the step size in force, the schedule counted in
 * @param before what the rule kept for it
 * @param after what it keeps now
 */
public record Coordinate(
        double from,
        double slope,
        double to,
        double eta,
        Map<Inside, Double> before,
        Map<Inside, Double> after) {
    public Coordinate {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The move of parameter i from one moment to the next. */
    public static Coordinate of(
            Updater now, Updater then, int i, double from, double slope, double to) {
        return new Coordinate(from, slope, to, then.etaUsed(), inside(now, i), inside(then, i));
    }

    private static Map<Inside, Double> inside(Updater updater, int i) {
        Map<Inside, Double> all = new EnumMap<>(Inside.class);
        for (Inside inside : updater.insides()) {
            all.put(inside, updater.inside(inside, i));
        }
        return all;
    }

    public double before(Inside which) {
        return before.getOrDefault(which, 0.0);
    }

    public double after(Inside which) {
        return after.getOrDefault(which, 0.0);
    }
}
