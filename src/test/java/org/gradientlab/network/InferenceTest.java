package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class InferenceTest {
    private static final int ROWS = 1300;

    private static Network network() {
        Network network =
                Network.of(
                        2,
                        List.of(
                                Layer.of(6, new Tanh()).withDropout(0.5),
                                Layer.of(6, new Relu()).withResidual(true),
                                Layer.of(3, new Linear())));
        network.initialize(new XavierNormal(), 0.2, 4);
        return network;
    }

    private static double[][] columns() {
        Randomness random = Randomness.of(2, "grid");
        double[][] columns = new double[2][ROWS];
        for (int row = 0; row < ROWS; row++) {
            columns[0][row] = random.normal(2L * row);
            columns[1][row] = random.normal(2L * row + 1);
        }
        return columns;
    }

    @Test
    void tilesGiveWhatOneRowAtATimeGives() {
        Network network = network();
        double[][] columns = columns();
        double[][] all = new double[3][ROWS];
        new Inference(network, ROWS).outputs(columns, all);
        Inference single = new Inference(network, 1);
        double[][] one = new double[3][1];
        for (int row = 0; row < ROWS; row += 97) {
            single.outputs(new double[][] {{columns[0][row]}, {columns[1][row]}}, one);
            for (int output = 0; output < 3; output++) {
                assertEquals(one[output][0], all[output][row], 1e-14);
            }
        }
    }

    @Test
    void chancesOfSoftmaxSumToOne() {
        double[][] chances = new double[3][ROWS];
        new Inference(network(), ROWS).chances(columns(), new SoftmaxCrossEntropy(), chances);
        for (int row = 0; row < ROWS; row++) {
            assertEquals(1, chances[0][row] + chances[1][row] + chances[2][row], 1e-14);
        }
    }

    @Test
    void aTileShowsWhatEachUnitHandsOn() {
        Network network = network();
        double[][] columns = columns();
        double[] unit = new double[ROWS];
        double[] outputs = new double[ROWS];
        double[][] expected = new double[3][ROWS];
        Inference inference = new Inference(network, ROWS);
        inference.outputs(columns, expected);
        inference.run(
                columns,
                tile -> {
                    double[] room = new double[tile.count()];
                    tile.unit(0, 5, room);
                    System.arraycopy(room, 0, unit, tile.from(), tile.count());
                    for (int i = 0; i < tile.count(); i++) {
                        outputs[tile.from() + i] = tile.predictions().prediction(1, i);
                    }
                });
        assertArrayEquals(expected[1], outputs);
        double z =
                network.weight(0, 0, 5) * columns[0][1299]
                        + network.weight(0, 1, 5) * columns[1][1299]
                        + network.bias(0, 5);
        assertEquals(StrictMath.tanh(z), unit[1299], 1e-14);
    }

    @Test
    void accuracyIsTheShareOfRightDecisions() {
        Network network = Network.of(1, List.of(Layer.of(1, new Linear())));
        network.set(network.layout().weight(0, 0, 0), 1);
        Examples examples =
                Examples.of(
                        new double[][] {{-2}, {-1}, {1}, {2}}, new double[][] {{0}, {1}, {1}, {1}});
        Score score = new Inference(network, 3).score(examples, new LogitCrossEntropy());
        assertEquals(0.75, score.accuracy());
        network.set(network.layout().weight(0, 0, 0), Double.NaN);
        assertEquals(0.0, new Inference(network, 3).score(examples, new MeanSquare()).accuracy());
    }

    @Test
    void columnsThatDoNotFitAreFaults() {
        Inference inference = new Inference(network(), 10);
        assertThrows(Fault.class, () -> inference.outputs(new double[3][4], new double[3][4]));
        assertThrows(
                Fault.class,
                () -> inference.outputs(new double[][] {{1, 2}, {1}}, new double[3][2]));
        assertThrows(Fault.class, () -> inference.outputs(new double[2][4], new double[2][4]));
    }
}
