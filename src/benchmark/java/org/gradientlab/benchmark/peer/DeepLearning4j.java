package org.gradientlab.benchmark.peer;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;
import org.nd4j.linalg.learning.config.Sgd;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** DeepLearning4j in float64, fitting arrays that are ready in its own memory. */
public final class DeepLearning4j implements Peer {
    public static void main(String[] arguments) throws IOException {
        new PeerLoop(new DeepLearning4j()).serve();
    }

    @Override
    public String version() {
        String version = MultiLayerNetwork.class.getPackage().getImplementationVersion();
        return "DeepLearning4j " + (version == null ? "1.0.0-M2.1" : version) + ", float64";
    }

    @Override
    public Trainee trainee(Cell cell) {
        return new Learner(cell);
    }

    @Override
    public Mapper mapper(SharedNet net) {
        return new DecisionGrid(net);
    }

    @Override
    public Mapper deep() {
        throw new UnsupportedOperationException("the large forward pass is compared with NumPy");
    }

    private static MultiLayerNetwork network(SharedNet shared) {
        NeuralNetConfiguration.ListBuilder list =
                new NeuralNetConfiguration.Builder()
                        .dataType(DataType.DOUBLE)
                        .updater(new Sgd(SharedPoints.ETA))
                        .activation(Activation.TANH)
                        .list();
        int last = shared.layers() - 1;
        for (int layer = 0; layer < last; layer++) {
            list.layer(
                    new DenseLayer.Builder()
                            .nIn(shared.inputs(layer))
                            .nOut(shared.units(layer))
                            .build());
        }
        list.layer(
                new OutputLayer.Builder(LossFunction.MCXENT)
                        .activation(Activation.SOFTMAX)
                        .nIn(shared.inputs(last))
                        .nOut(shared.units(last))
                        .build());
        MultiLayerNetwork network = new MultiLayerNetwork(list.build());
        network.init();
        network.setParams(parameters(shared));
        return network;
    }

    /** Layer after layer all weights, unit after unit, then all biases. */
    private static INDArray parameters(SharedNet shared) {
        double[] flat =
                IntStream.range(0, shared.layers())
                        .boxed()
                        .flatMapToDouble(layer -> Arrays.stream(layerParameters(shared, layer)))
                        .toArray();
        return Nd4j.createFromArray(flat).reshape(1, flat.length);
    }

    private static double[] layerParameters(SharedNet shared, int layer) {
        int inputs = shared.inputs(layer);
        int units = shared.units(layer);
        double[] flat = new double[units * (inputs + 1)];
        for (int unit = 0; unit < units; unit++) {
            double[] values = shared.unit(layer, unit);
            System.arraycopy(values, 0, flat, unit * inputs, inputs);
            flat[units * inputs + unit] = values[inputs];
        }
        return flat;
    }

    private static INDArray targets() {
        double[][] targets = new double[SharedPoints.COUNT][2];
        int[] labels = SharedPoints.labels();
        for (int i = 0; i < labels.length; i++) {
            targets[i][labels[i]] = 1;
        }
        return Nd4j.create(targets);
    }

    /** A net in training. */
    private static final class Learner implements Trainee {
        private final INDArray inputs = Nd4j.create(SharedPoints.inputs());
        private final INDArray targets = targets();
        private final INDArray[] inputBatches;
        private final INDArray[] targetBatches;
        private final MultiLayerNetwork network;
        private int next;

        Learner(Cell cell) {
            network = network(cell.net());
            inputBatches = batches(inputs, cell);
            targetBatches = batches(targets, cell);
        }

        private static INDArray[] batches(INDArray rows, Cell cell) {
            int size = cell.batch();
            return IntStream.range(0, cell.batches())
                    .mapToObj(i ->
                            rows.get(
                                            NDArrayIndex.interval(i * size, (i + 1) * size),
                                            NDArrayIndex.all())
                                    .dup())
                    .toArray(INDArray[]::new);
        }

        @Override
        public void step() {
            network.fit(inputBatches[next], targetBatches[next]);
            next = (next + 1) % inputBatches.length;
        }

        @Override
        public double loss() {
            INDArray chances = network.output(inputs);
            int[] labels = SharedPoints.labels();
            return IntStream.range(0, labels.length)
                    .mapToDouble(i -> -Math.log(chances.getDouble(i, labels[i])))
                    .average()
                    .orElseThrow();
        }
    }

    /** The chances of both classes at every point of the grid. */
    private static final class DecisionGrid implements Mapper {
        private final INDArray points = Nd4j.create(SharedPoints.gridColumns()).transpose().dup();
        private final MultiLayerNetwork network;

        DecisionGrid(SharedNet net) {
            network = network(net);
        }

        @Override
        public void map() {
            network.output(points);
        }

        @Override
        public double sum() {
            return network.output(points).getColumn(1).sumNumber().doubleValue();
        }
    }
}
