package org.gradientlab.experiment;

import java.util.ArrayList;
import java.util.List;

/** A setup and the turns of knobs made in mid-run: all that is needed to compute its run again. */
public record Lane(Setup setup, List<Turn> turns) {
    public Lane {
        turns = List.copyOf(turns);
    }

    public Lane(Setup setup) {
        this(setup, List.of());
    }

    /** The knobs in force for the update made at this step. */
    public Setup at(long step) {
        Setup inForce = setup;
        for (Turn turn : turns) {
            if (turn.from() <= step) {
                inForce = turn.setup();
            }
        }
        return inForce;
    }

    /** The knobs last set: what the panel shows. */
    public Setup latest() {
        return turns.isEmpty() ? setup : turns.getLast().setup();
    }

    /** This lane without what is turned after a step. */
    public Lane until(long step) {
        return new Lane(setup, turns.stream().filter(turn -> turn.from() <= step).toList());
    }

    /** This lane with a knob turned at a step; what had been turned later is forgotten. */
    public Lane turned(long step, Setup next) {
        if (step == 0) {
            return new Lane(next);
        }
        List<Turn> kept =
                new ArrayList<>(turns.stream().filter(turn -> turn.from() < step).toList());
        if (!at(step - 1).equals(next)) {
            kept.add(new Turn(step, next));
        }
        return new Lane(setup, kept);
    }

    /** This lane with every setup in it changed, for knobs that hold for the whole run. */
    public Lane withEach(java.util.function.UnaryOperator<Setup> change) {
        return new Lane(
                change.apply(setup),
                turns.stream()
                        .map(turn -> new Turn(turn.from(), change.apply(turn.setup())))
                        .toList());
    }
}
