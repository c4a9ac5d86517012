package org.gradientlab.landscape;

import java.util.Locale;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.words.Word;

/** A word for what the ground is like around a point. */
public enum Place {
    /** Level, and rising in every direction. */
    MINIMUM,
    /** Level, and falling in every direction. */
    SUMMIT,
    /** Level, rising one way and falling the other. */
    SADDLE,
    /** Level, and in some direction not bent at all. */
    FLAT,
    /** Sloping, and bent up much more one way than the other. */
    RAVINE,
    /** Sloping, and bent up all round. */
    BASIN,
    /** Sloping, bent up one way and down the other. */
    PASS,
    /** Sloping, and bent down all round. */
    DOME,
    /** Sloping evenly. */
    SLOPE,
    /** No finite numbers. */
    OUTSIDE;

    /** A slope counts as none where a step of this length, times λmax, would undo it. */
    private static final double LEVEL = 1e-6;

    private static final double STRAIGHT = 1e-9;
    private static final double NARROW = 10;

    public static Place of(PointOnSurface p) {
        Curvature curvature = Curvature.of(p);
        if (!Double.isFinite(p.f() + p.fx() + p.fy() + curvature.large() + curvature.small())) {
            return OUTSIDE;
        }
        double most = Math.max(Math.abs(curvature.large()), Math.abs(curvature.small()));
        double slope = Math.max(Math.abs(p.fx()), Math.abs(p.fy()));
        double straight = STRAIGHT * Math.max(1, most);
        return slope <= LEVEL * Math.max(1, most)
                ? level(curvature, straight)
                : sloping(curvature, straight);
    }

    private static Place level(Curvature curvature, double straight) {
        if (Math.abs(curvature.large()) <= straight || Math.abs(curvature.small()) <= straight) {
            return FLAT;
        }
        return curvature.small() > 0 ? MINIMUM : curvature.large() < 0 ? SUMMIT : SADDLE;
    }

    private static Place sloping(Curvature curvature, double straight) {
        double large = curvature.large();
        double small = curvature.small();
        if (large <= straight) {
            return small < -straight ? DOME : SLOPE;
        }
        if (Math.abs(small) * NARROW <= large) {
            return RAVINE;
        }
        return small > 0 ? BASIN : PASS;
    }

    public Word word() {
        return Word.of("landscape.place." + name().toLowerCase(Locale.ROOT));
    }
}
