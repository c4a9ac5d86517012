package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Turn;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Recipe;

/**
 * A network that learns, one batch a step.
 *
 * @param biases whether neurons have biases, and normalization a scale and shift that learn
 * @param seed of the weights, the order of the examples and the dropout masks
 * @param phases what is in force, the first from step 0 on
 */
public record NetworkProgram(
        LearningData data,
        boolean biases,
        Initialization initialization,
        long seed,
        Report report,
        List<Phase> phases)
        implements Program {
    public NetworkProgram {
        phases = List.copyOf(phases);
    }

    /** Which scalars are told, and when they are measured. */
    public sealed interface Report {
        /**
         * Loss and accuracy on all parts, and the gradients.
         *
         * @param earlySteps each step so far is measured, then fewer and fewer epochs
         */
        record EveryPart(long earlySteps, Gradients gradients) implements Report {}

        /** Loss and accuracy of training and test, at each step. */
        record TrainAndTest() implements Report {}

        /** Loss and length of the gradient of the update that led to a step. */
        record OfUpdate() implements Report {}
    }

    /**
     * The length of the gradient of each layer's weights.
     *
     * @param rows so many of the first training points are asked
     * @param earlySteps each step so far is measured, then fewer and fewer epochs
     * @param columns for how many layers there are scalars
     */
    public record Gradients(int rows, long earlySteps, int columns) {}

    /** A number of the network set by hand: layer and unit counted from 0, from −1: its bias. */
    public record Edit(int layer, int from, int unit, double value, boolean frozen) {
        /** Whether both are about the same number. */
        boolean sameNumber(Edit other) {
            return layer == other.layer && from == other.from && unit == other.unit;
        }
    }

    /** When the run has done enough, besides the last step of the scene. */
    public sealed interface Stop {
        record Never() implements Stop {}

        record AfterEpochs(long count) implements Stop {}

        /** Of the validation points, or without any of the training points. */
        record AtAccuracy(double share) implements Stop {}

        record BelowLoss(double loss) implements Stop {}
    }

    /**
     * What holds from a step on.
     *
     * @param layers may differ from those before in what can be turned: dropout
     * @param batch examples an update sees
     * @param patience epochs without a new low of the validation loss after which the run ends; 0:
     *     it does not look
     * @param edits all numbers set by hand so far
     */
    public record Phase(
            long from,
            Recipe recipe,
            List<Layer> layers,
            int batch,
            long patience,
            Stop stop,
            List<Edit> edits) {
        public Phase {
            layers = List.copyOf(layers);
            edits = List.copyOf(edits);
        }

        /** Trains on all examples, to the last step. */
        public static Phase plain(long from, Recipe recipe, List<Layer> layers) {
            int all = Integer.MAX_VALUE;
            return new Phase(from, recipe, layers, all, 0, new Stop.Never(), List.of());
        }

        boolean sameBut(Phase other) {
            Phase moved = new Phase(other.from, recipe, layers, batch, patience, stop, edits);
            return moved.equals(other);
        }

        boolean waits() {
            return patience > 0 || !(stop instanceof Stop.Never);
        }
    }

    /** The phases of a lane, each made of a turn; those that change nothing here are left out. */
    public static List<Phase> phases(Lane lane, Function<Turn, Phase> phase) {
        List<Turn> turns = new ArrayList<>(List.of(new Turn(0, lane.setup())));
        turns.addAll(lane.turns());
        List<Phase> phases = new ArrayList<>();
        for (Turn turn : turns) {
            Phase next = phase.apply(turn);
            if (phases.isEmpty() || !phases.getLast().sameBut(next)) {
                phases.add(next);
            }
        }
        return phases;
    }

    /** Whether an update ever sees less than all examples. */
    boolean isInBatches() {
        return phases.stream().anyMatch(this::isInBatches);
    }

    boolean isInBatches(Phase phase) {
        return phase.batch() < data.rows();
    }

    Phase first() {
        return phases.getFirst();
    }

    List<Layer> layers() {
        return first().layers();
    }
}
