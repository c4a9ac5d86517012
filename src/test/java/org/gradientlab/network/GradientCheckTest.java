package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Back-propagation against central differences, for what the golden files leave out. */
class GradientCheckTest {
    private static final int ROWS = 7;

    static Stream<Activation> smooth() {
        return Stream.of(
                new Linear(),
                new Sigmoid(),
                new Tanh(),
                new Elu(1),
                new Gelu(GeluForm.EXACT),
                new Gelu(GeluForm.TANH),
                new Silu(),
                new Softplus(),
                new Softsign(),
                new LeakyRelu(0.1));
    }

    static Stream<Loss> losses() {
        return Stream.of(
                new MeanSquare(),
                new HalfSquare(),
                new Huber(0.7),
                new LogitCrossEntropy(),
                new SoftmaxCrossEntropy(0.2),
                new MulticlassHinge());
    }

    static Stream<Penalty> penalties() {
        return Stream.of(new L1Penalty(0.3), new L2Penalty(0.3), new LqPenalty(0.3, 1.5));
    }

    private static Network network(Activation activation) {
        Network network =
                Network.of(
                        3,
                        List.of(
                                Layer.of(5, activation).withNormalization(new BatchNorm(1e-3, 0.1)),
                                Layer.of(5, activation).withDropout(0.4).withResidual(true),
                                Layer.of(2, new Linear())));
        network.initialize(new XavierNormal(), 0.1, 2);
        return network;
    }

    private static Examples examples() {
        Randomness random = Randomness.of(1, "check");
        double[][] x = new double[ROWS][3];
        double[][] y = new double[ROWS][2];
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < 3; i++) {
                x[row][i] = random.at(row).normal(i);
            }
            y[row][row % 2] = 1;
        }
        return Examples.of(x, y);
    }

    /** Absolute, as a bias before normalization has a gradient of 0 and only noise beside it. */
    private static void assertAgrees(Network network, Loss loss, Penalty penalty) {
        GradientCheck check = GradientCheck.of(network, loss, penalty, examples(), 1e-5);
        for (int i = 0; i < check.count(); i++) {
            assertEquals(check.numeric(i), check.analytic(i), 1e-8, "parameter " + i);
        }
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void everyActivationAgreesThroughNormalizationDropoutAndResidual(Activation activation) {
        assertAgrees(network(activation), new SoftmaxCrossEntropy(), new NoPenalty());
    }

    @ParameterizedTest
    @MethodSource("losses")
    void everyLossAgrees(Loss loss) {
        assertAgrees(network(new Tanh()), loss, new NoPenalty());
    }

    @ParameterizedTest
    @MethodSource("penalties")
    void everyPenaltyAgrees(Penalty penalty) {
        assertAgrees(network(new Tanh()), new MeanSquare(), penalty);
    }

    @Test
    void lossesOfChancesAgreeAfterASigmoid() {
        Network network =
                Network.of(3, List.of(Layer.of(4, new Tanh()), Layer.of(2, new Sigmoid())));
        network.initialize(new XavierNormal(), 0.1, 2);
        assertAgrees(network, new BinaryCrossEntropy(), new NoPenalty());
        assertAgrees(network, new CategoricalCrossEntropy(), new NoPenalty());
    }

    @Test
    void inputGradientAgreesWithDifferences() {
        Network network = network(new Tanh());
        network.turn(network.layers().stream().map(layer -> layer.withDropout(0)).toList());
        Examples at = examples();
        Pass pass = new Pass(network, ROWS);
        lossAt(network, pass, at, 0, 0, 0);
        pass.backward();
        double[][] gradient = pass.inputGradient();
        double h = 1e-5;
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < 3; i++) {
                double above = lossAt(network, pass, at, row, i, h);
                double below = lossAt(network, pass, at, row, i, -h);
                assertEquals((above - below) / (2 * h), gradient[i][row], 1e-8);
            }
        }
    }

    private static double lossAt(
            Network network, Pass pass, Examples examples, int row, int input, double more) {
        double[][] x = new double[ROWS][network.inputs()];
        double[][] y = new double[ROWS][network.outputs()];
        for (int r = 0; r < ROWS; r++) {
            for (int i = 0; i < network.inputs(); i++) {
                x[r][i] = examples.input(r, i) + (r == row && i == input ? more : 0);
            }
            for (int k = 0; k < network.outputs(); k++) {
                y[r][k] = examples.target(r, k);
            }
        }
        pass.load(Examples.of(x, y), null, 0);
        pass.forward(DropoutMasks.of(0), 0);
        return new MeanSquare().measure(pass.predictions());
    }

    @Test
    void anAbsurdDistanceIsAFault() {
        Network network = network(new Tanh());
        for (double h : new double[] {0, -1, 2, Double.NaN}) {
            assertThrows(
                    Fault.class,
                    () ->
                            GradientCheck.of(
                                    network, new MeanSquare(), new NoPenalty(), examples(), h));
        }
        assertTrue(GradientCheck.relativeError(0, 0) == 0);
    }
}
