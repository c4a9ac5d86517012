package org.gradientlab.bench.classify;

import org.gradientlab.network.Score;
import org.jspecify.annotations.Nullable;

/**
 * How the network does on each part of the points, augmented copies left out, and what its weights
 * cost.
 *
 * @param validation none where there are no such points; so for test
 */
public record Scores(
        Score train, @Nullable Score validation, @Nullable Score test, double penalty) {

    /** The score of a part; none where it has no points. */
    public @Nullable Score of(Part part) {
        return switch (part) {
            case TRAIN -> train;
            case VALIDATION -> validation;
            case TEST -> test;
        };
    }

    static double loss(@Nullable Score score) {
        return score == null ? Double.NaN : score.loss();
    }

    static double accuracy(@Nullable Score score) {
        return score == null ? Double.NaN : score.accuracy();
    }

    boolean isBroken() {
        return !Double.isFinite(train.loss()) || !Double.isFinite(penalty);
    }
}
