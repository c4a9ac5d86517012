package org.gradientlab.shell.session;

import java.util.List;

/** The type sizes that the settings and the keys go through. */
public final class TypeScale {
    public static final List<Double> STAGES =
            List.of(0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.25, 2.5);

    private TypeScale() {}

    /** The stage this many stages above or below the one nearest to a scale. */
    public static double beside(double scale, int stages) {
        return STAGES.get(Math.clamp(nearest(scale) + stages, 0, STAGES.size() - 1));
    }

    public static int nearest(double scale) {
        int nearest = 0;
        for (int i = 1; i < STAGES.size(); i++) {
            if (Math.abs(STAGES.get(i) - scale) < Math.abs(STAGES.get(nearest) - scale)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
