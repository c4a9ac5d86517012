package org.gradientlab.bench.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.experiment.Shot;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the stage are painted with a shot. While a run hurries, many steps from one
 * picture to the next, they take turns, so that frames keep coming; at rest, and after anything but
 * mere progress, all are.
 */
final class Rota {
    /** Fewer steps between two pictures can be followed, so every part shows each of them. */
    private static final long HURRIED = 8;

    private @Nullable Shot last;
    private int turn;

    /** The map moves most, so it has every other turn. */
    private static final List<Part> ROUND =
            List.of(Part.MAP, Part.NETWORK, Part.MAP, Part.CURVES, Part.MAP, Part.TABLES);

    /** A part of the stage. */
    enum Part {
        MAP,
        NETWORK,
        CURVES,
        TABLES
    }

    Set<Part> due(Shot shot) {
        boolean hurried = hurries(shot);
        last = shot;
        if (!hurried) {
            turn = 0;
            return EnumSet.allOf(Part.class);
        }
        return EnumSet.of(ROUND.get(turn++ % ROUND.size()));
    }

    private boolean hurries(Shot shot) {
        Shot before = last;
        return before != null
                && shot.playing()
                && before.playing()
                && shot.scene().equals(before.scene())
                && shot.step() - before.step() > HURRIED
                && shot.lanes().stream().allMatch(lane -> lane.ending() == null);
    }
}
