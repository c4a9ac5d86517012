package org.gradientlab.bench.classify;

import java.util.EnumSet;
import java.util.Set;
import org.gradientlab.experiment.Shot;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of the stage are painted with a shot. While a run hurries, many steps from one
 * picture to the next, the map is painted every time and the other parts take turns, so that frames
 * keep coming; at rest, and after anything but mere progress, all are.
 */
final class Rota {
    /** Fewer steps between two pictures can be followed, so every part shows each of them. */
    private static final long HURRIED = 8;

    private @Nullable Shot last;
    private int turn;

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
        turn++;
        return EnumSet.of(
                Part.MAP,
                switch (turn % 3) {
                    case 0 -> Part.TABLES;
                    case 1 -> Part.NETWORK;
                    default -> Part.CURVES;
                });
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
