package org.gradientlab.benchmark.peer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gradientlab.network.Examples;
import org.gradientlab.network.Inference;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Linear;
import org.gradientlab.network.Network;
import org.gradientlab.network.Recipe;
import org.gradientlab.network.SoftmaxCrossEntropy;
import org.gradientlab.network.Tanh;
import org.gradientlab.network.Training;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Sgd;

/** Our own core, by the calls the benches make. */
public final class GradientLab implements Peer {
    private static final double ADAM_ETA = 0.01;
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPS = 1e-8;

    public static void main(String[] arguments) throws IOException {
        new PeerLoop(new GradientLab()).serve();
    }

    @Override
    public String version() {
        return "Gradient Lab, Java " + Runtime.version().feature() + ", float64";
    }

    @Override
    public Learner trainee(Cell cell) {
        return new Learner(cell);
    }

    @Override
    public Mapper mapper(SharedNet net) {
        return new DecisionGrid(net);
    }

    @Override
    public Mapper deep() {
        return new DeepForward();
    }

    /** A net with tanh between and logits at the end, with the shared weights. */
    public static Network network(SharedNet shared) {
        List<Layer> layers = new ArrayList<>();
        for (int layer = 0; layer < shared.layers() - 1; layer++) {
            layers.add(Layer.of(shared.units(layer), new Tanh()));
        }
        layers.add(Layer.of(shared.units(shared.layers() - 1), new Linear()));
        Network network = Network.of(shared.inputs(0), layers);
        network.setParameters(shared.parameters());
        return network;
    }

    private static Examples examples() {
        return Examples.ofClasses(SharedPoints.inputs(), SharedPoints.labels(), 2);
    }

    private static Optimizer optimizer(String name) {
        return switch (name) {
            case Cell.SGD -> new Sgd(SharedPoints.ETA);
            case Cell.ADAM -> new Adam(ADAM_ETA, BETA1, BETA2, EPS);
            default -> throw new IllegalArgumentException("unknown optimizer: " + name);
        };
    }

    /** A net in training on the shared points. */
    public static final class Learner implements Trainee {
        private final Examples examples = examples();
        private final Training training;
        private final int batch;
        private final int batches;
        private int next;

        public Learner(Cell cell) {
            training =
                    new Training(
                            network(cell.net()),
                            Recipe.of(new SoftmaxCrossEntropy(), optimizer(cell.optimizer())),
                            1);
            batch = cell.batch();
            batches = cell.batches();
        }

        @Override
        public void step() {
            training.step(examples, null, next * batch, batch);
            next = (next + 1) % batches;
        }

        @Override
        public double loss() {
            return new Inference(training.network(), examples.rows())
                    .score(examples, new SoftmaxCrossEntropy())
                    .loss();
        }
    }

    /** The chances of both classes at every point of the grid. */
    public static final class DecisionGrid implements Mapper {
        private final double[][] columns = SharedPoints.gridColumns();
        private final double[][] chances = new double[2][columns[0].length];
        private final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
        private final Inference inference;

        public DecisionGrid(SharedNet net) {
            inference = new Inference(network(net), columns[0].length);
        }

        @Override
        public void map() {
            inference.chances(columns, loss, chances);
        }

        @Override
        public double sum() {
            map();
            return Arrays.stream(chances[1]).sum();
        }
    }

    /** The large forward pass. */
    public static final class DeepForward implements Mapper {
        private final double[][] columns = DeepNet.columns();
        private final double[][] outputs = new double[DeepNet.UNITS][DeepNet.ROWS];
        private final Inference inference;

        public DeepForward() {
            Layer layer = Layer.of(DeepNet.UNITS, new Tanh());
            Network network = Network.of(DeepNet.UNITS, Collections.nCopies(DeepNet.LAYERS, layer));
            network.setParameters(DeepNet.parameters());
            inference = new Inference(network, DeepNet.ROWS);
        }

        @Override
        public void map() {
            inference.outputs(columns, outputs);
        }

        @Override
        public double sum() {
            map();
            return Arrays.stream(outputs).flatMapToDouble(Arrays::stream).sum();
        }
    }
}
