package org.gradientlab.plot;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for a readable point of a plot by asking what is nearest here and there. */
final class SpotSearch {
    private static final int ACROSS = 48;
    private static final int DOWN = 32;

    private SpotSearch() {}

    /**
     * The one of those wanted whose step is next to a step.
     *
     * @param nearest the point nearest to a pixel
     */
    static Optional<Spot> of(
            PlotArea area,
            BiFunction<Double, Double, @Nullable Spot> nearest,
            Predicate<@Nullable Topic> wanted,
            long step) {
        Spot best = null;
        for (int row = 0; row < DOWN; row++) {
            for (int column = 0; column < ACROSS; column++) {
                double px = area.left() + (column + 0.5) * area.width() / ACROSS;
                double py = area.top() + (row + 0.5) * area.height() / DOWN;
                Spot spot = nearest.apply(px, py);
                if (spot != null
                        && wanted.test(spot.topic())
                        && (best == null || away(spot, step) < away(best, step))) {
                    best = spot;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static long away(Spot spot, long step) {
        Topic topic = spot.topic();
        return topic == null || topic.followsThePlayhead() ? 0 : Math.abs(topic.step() - step);
    }
}
