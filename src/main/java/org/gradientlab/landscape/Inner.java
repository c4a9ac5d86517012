package org.gradientlab.landscape;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.optimizer.Inside;
import org.gradientlab.optimizer.Updater;

/** A number that an optimizer keeps, for each of the two parameters shown; of one alone, y is 0. */
public record Inner(Inside inside, double x, double y) {
    /** All that an updater keeps, in the order of its rule. */
    public static List<Inner> of(Updater updater) {
        List<Inner> all = new ArrayList<>();
        for (Inside inside : updater.insides()) {
            double y = updater.count() > 1 ? updater.inside(inside, 1) : 0;
            all.add(new Inner(inside, updater.inside(inside, 0), y));
        }
        return List.copyOf(all);
    }
}
