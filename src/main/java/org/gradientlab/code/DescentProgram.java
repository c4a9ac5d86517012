package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Turn;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Schedule;

/**
 * A point that goes down a landscape.
 *
 * @param others starts of points that go the same way beside it, each on its own
 * @param phases the rules in force, the first from step 0 on
 */
public record DescentProgram(
        Landscape ground, List<Double> start, List<Double> others, List<Phase> phases)
        implements Program {
    public DescentProgram {
        start = List.copyOf(start);
        others = List.copyOf(others);
        phases = List.copyOf(phases);
    }

    /** From a step on, this rule. */
    public record Phase(long from, Optimizer optimizer, Schedule schedule) {
        boolean sameRule(Phase other) {
            return optimizer.equals(other.optimizer) && schedule.equals(other.schedule);
        }
    }

    /** On ground that may be missing, such as a lost file's. */
    public static Program on(Landscape ground, List<Double> start, List<Phase> phases) {
        return Program.onGround(
                ground, start, () -> new DescentProgram(ground, start, List.of(), phases));
    }

    /** The phases of a lane; turns of knobs that a rule does not look at make none. */
    public static <S extends Setup> List<Phase> phases(
            Lane lane,
            Class<S> kind,
            Function<S, Optimizer> optimizer,
            Function<S, Schedule> schedule) {
        List<Turn> turns = new ArrayList<>(List.of(new Turn(0, lane.setup())));
        turns.addAll(lane.turns());
        List<Phase> phases = new ArrayList<>();
        for (Turn turn : turns) {
            S setup = kind.cast(turn.setup());
            Phase next = new Phase(turn.from(), optimizer.apply(setup), schedule.apply(setup));
            if (phases.isEmpty() || !phases.getLast().sameRule(next)) {
                phases.add(next);
            }
        }
        return phases;
    }
}
