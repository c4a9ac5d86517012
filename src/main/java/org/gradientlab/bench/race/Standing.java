package org.gradientlab.bench.race;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order in which racers stand: those that arrived by the step at which they did, those still on
 * the way by their f, those that are out by how long they lasted.
 */
final class Standing {
    private static final Comparator<Racer> ORDER =
            Comparator.comparingInt(Standing::group).thenComparingDouble(Standing::withinGroup);

    private Standing() {}

    /** The indices of the racers, the leader first. */
    static List<Integer> of(List<Racer> racers) {
        return IntStream.range(0, racers.size())
                .boxed()
                .sorted(Comparator.comparing(racers::get, ORDER))
                .toList();
    }

    private static int group(Racer racer) {
        if (racer.isOut()) {
            return 2;
        }
        return racer.reachedAt() >= 0 ? 0 : 1;
    }

    private static double withinGroup(Racer racer) {
        return switch (group(racer)) {
            case 0 -> racer.reachedAt();
            case 1 -> racer.point().height();
            default -> -racer.point().steps();
        };
    }
}
