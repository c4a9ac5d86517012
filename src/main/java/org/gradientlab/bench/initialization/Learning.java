package org.gradientlab.bench.initialization;

import java.util.function.IntConsumer;
import org.gradientlab.code.LearningData;
import org.gradientlab.code.NetworkProgram;
import org.gradientlab.code.Program;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Turn;
import org.gradientlab.network.Examples;
import org.gradientlab.network.Layout;
import org.gradientlab.network.Network;
import org.gradientlab.network.Recipe;
import org.gradientlab.network.Training;
import org.gradientlab.network.TrainingState;
import org.gradientlab.tensor.Randomness;

/**
 * The same network learning the first rows of its batch by heart: which of a few directions each of
 * them points along most. It has no biases, so those that the core has stay at 0.
 */
final class Learning {
    static final int CLASSES = 4;
    private static final int MOST_ROWS = 64;

    private final Network network;
    private final Training training;
    private final Examples examples;

    Learning(InitializationSetup setup) {
        network = Network.of(setup.units(), setup.network(CLASSES));
        network.initialize(setup.scheme(), 0, setup.seed());
        freezeAllButWeights();
        training = new Training(network, setup.recipe(), setup.seed());
        examples = examples(setup);
    }

    /** What the learning of a lane does, so that it can be written down. */
    static Program program(Lane lane) {
        InitializationSetup setup = (InitializationSetup) lane.setup();
        return new NetworkProgram(
                new LearningData.Directions(setup.seed(), rows(setup), setup.units(), CLASSES),
                false,
                setup.scheme(),
                setup.seed(),
                new NetworkProgram.Report.OfUpdate(),
                NetworkProgram.phases(lane, Learning::phase));
    }

    private static NetworkProgram.Phase phase(Turn turn) {
        InitializationSetup setup = (InitializationSetup) turn.setup();
        return NetworkProgram.Phase.plain(turn.from(), setup.recipe(), setup.network(CLASSES));
    }

    /** How many rows it learns. */
    static int rows(InitializationSetup setup) {
        return Math.min(MOST_ROWS, setup.rows());
    }

    private void freezeAllButWeights() {
        Layout layout = network.layout();
        IntConsumer freeze = index -> network.freeze(index, true);
        for (int layer = 0; layer < layout.depth(); layer++) {
            for (int unit = 0; unit < layout.units(layer); unit++) {
                freeze.accept(layout.bias(layer, unit));
                if (layout.normalizes(layer)) {
                    freeze.accept(layout.scale(layer, unit));
                    freeze.accept(layout.shift(layer, unit));
                }
            }
        }
    }

    private static Examples examples(InitializationSetup setup) {
        int rows = rows(setup);
        double[][] inputs = new double[rows][setup.units()];
        int[] classes = new int[rows];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < setup.units(); i++) {
                inputs[row][i] = StandardDraws.input(setup.seed(), row, i);
            }
            classes[row] = direction(setup.seed(), inputs[row]);
        }
        return Examples.ofClasses(inputs, classes, CLASSES);
    }

    private static int direction(long seed, double[] input) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int direction = 0; direction < CLASSES; direction++) {
            Randomness random = Randomness.of(seed, "direction", direction);
            double along = 0;
            for (int i = 0; i < input.length; i++) {
                along += random.normal(i) * input[i];
            }
            best = along > most ? direction : best;
            most = Math.max(most, along);
        }
        return best;
    }

    void step() {
        training.step(examples);
    }

    void turn(Recipe recipe) {
        if (!recipe.equals(training.recipe())) {
            training.turn(recipe);
        }
    }

    /** Of the last update, before it was made. */
    double loss() {
        return training.loss();
    }

    /** The length of the gradient of all weights at the last update, before clipping. */
    double gradientNorm() {
        double sum = 0;
        for (int i = 0; i < network.layout().count(); i++) {
            double g = network.frozen(i) ? 0 : training.gradient(i);
            sum += g * g;
        }
        return Math.sqrt(sum);
    }

    LearntWeights weights() {
        return new LearntWeights(network);
    }

    TrainingState state() {
        return training.checkpoint();
    }

    void restore(TrainingState state) {
        training.restore(state);
    }
}
