package org.gradientlab.dataset;

import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;
import org.gradientlab.tensor.Randomness;

/** How many points are measured along a curve, where, and how far they stray from it. */
public record CurveSampling(
        @Whole(value = 10, min = 2, max = 100_000, to = 200) int points,
        @Real(value = 0.3, min = 0, max = 100, to = 2) double noise,
        @Choice("even") Spacing spacing) {
    /** Whether the points stand at equal distances or anywhere. */
    public enum Spacing {
        EVEN,
        RANDOM
    }

    public CurveSampling {
        Legal.check(CurveSampling.class, points, noise, spacing);
    }

    /** The i-th place between 0 and 1. */
    double place(int i, long seed) {
        return switch (spacing) {
            case EVEN -> (double) i / (points - 1);
            case RANDOM -> Randomness.of(seed, "places", i).uniform(0);
        };
    }
}
