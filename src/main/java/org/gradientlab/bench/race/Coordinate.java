package org.gradientlab.bench.race;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gradientlab.landscape.Descender;
import org.gradientlab.optimizer.Inside;
import org.gradientlab.optimizer.Updater;

/**
 * The next update of one parameter taken apart.
 *
 * @param from the parameter now
 * @param slope the partial derivative the update uses
 * @param to the parameter after it
 * @param before what the rule keeps for it now
 * @param after what it keeps then
 */
public record Coordinate(
        double from,
        double slope,
        double to,
        Map<Inside, Double> before,
        Map<Inside, Double> after) {
    public Coordinate {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** The first one or two parameters of a racer; none where it goes no further. */
    static List<Coordinate> ofNext(Descender point) {
        if (point.stopped()) {
            return List.of();
        }
        Descender ahead = point.copy();
        ahead.step();
        Coordinate first = of(point, ahead, 0);
        return point.ground().dimensions() == 1
                ? List.of(first)
                : List.of(first, of(point, ahead, 1));
    }

    private static Coordinate of(Descender now, Descender then, int i) {
        return new Coordinate(
                now.place(i),
                then.used(i),
                then.place(i),
                inside(now.updater(), i),
                inside(then.updater(), i));
    }

    private static Map<Inside, Double> inside(Updater updater, int i) {
        Map<Inside, Double> all = new EnumMap<>(Inside.class);
        for (Inside inside : updater.insides()) {
            all.put(inside, updater.inside(inside, i));
        }
        return all;
    }

    double before(Inside which) {
        return before.getOrDefault(which, 0.0);
    }

    double after(Inside which) {
        return after.getOrDefault(which, 0.0);
    }
}
