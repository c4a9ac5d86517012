package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.optimizer.Sgd;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    private static final Layer NORMALIZED =
            Layer.of(4, new Relu()).withNormalization(new BatchNorm(1e-5, 0.1));

    @Test
    void everyParameterHasOnePlace() {
        Network network = Network.of(3, List.of(NORMALIZED, Layer.of(2, new Linear())));
        Layout layout = network.layout();
        Set<Integer> places = new HashSet<>();
        for (int layer = 0; layer < layout.depth(); layer++) {
            for (int unit = 0; unit < layout.units(layer); unit++) {
                for (int from = 0; from < layout.inputs(layer); from++) {
                    places.add(layout.weight(layer, from, unit));
                }
                places.add(layout.bias(layer, unit));
                if (layout.normalizes(layer)) {
                    places.add(layout.scale(layer, unit));
                    places.add(layout.shift(layer, unit));
                }
            }
        }
        assertEquals(16 + 8 + 10, layout.count());
        assertEquals(layout.count(), places.size());
        assertThrows(Fault.class, () -> layout.scale(1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> layout.weight(0, 3, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> layout.bias(0, 4));
    }

    @Test
    void initialWeightsAreAFunctionOfTheSeed() {
        Network one = Network.of(3, List.of(NORMALIZED, Layer.of(2, new Linear())));
        Network other = Network.of(3, List.of(NORMALIZED, Layer.of(2, new Linear())));
        one.initialize(new XavierNormal(), 0.5, 7);
        other.initialize(new XavierNormal(), 0.5, 8);
        assertNotEquals(one.weight(0, 0, 0), other.weight(0, 0, 0));
        other.initialize(new XavierNormal(), 0.5, 7);
        assertArrayEquals(one.parameters(), other.parameters());
        assertEquals(0.5, one.bias(1, 1));
        assertEquals(1.0, one.parameter(one.layout().scale(0, 2)));
        assertEquals(1.0, one.runningVariance(0, 2));
    }

    @Test
    void aWiderLayerKeepsTheFirstWeightsOfItsUnits() {
        Network narrow = Network.of(3, List.of(Layer.of(4, new Tanh())));
        Network wide = Network.of(3, List.of(Layer.of(9, new Tanh())));
        narrow.initialize(new NormalWeights(1), 0, 7);
        wide.initialize(new NormalWeights(1), 0, 7);
        assertEquals(narrow.weight(0, 2, 3), wide.weight(0, 2, 3));
    }

    @Test
    void layersMayTurnTheirKnobsButNotTheirShape() {
        Network network = Network.of(3, List.of(NORMALIZED, Layer.of(2, new Linear())));
        network.turn(List.of(NORMALIZED.withDropout(0.5), Layer.of(2, new Tanh())));
        assertEquals(0.5, network.layers().getFirst().dropout());
        for (List<Layer> other :
                List.of(
                        List.of(NORMALIZED),
                        List.of(NORMALIZED, Layer.of(3, new Linear())),
                        List.of(Layer.of(4, new Relu()), Layer.of(2, new Linear())))) {
            assertThrows(Fault.class, () -> network.turn(other));
        }
    }

    @Test
    void impossibleNetworksAreFaultsBeforeAnyMemoryIsTaken() {
        Layer widest = Layer.of(Layer.MOST_UNITS, new Tanh());
        assertThrows(Fault.class, () -> Network.of(0, List.of(widest)));
        assertThrows(Fault.class, () -> Network.of(2, List.of()));
        assertThrows(Fault.class, () -> Network.of(2, List.of(widest, widest, widest)));
        assertThrows(Fault.class, () -> Layer.of(0, new Tanh()));
        assertThrows(Fault.class, () -> Layer.of(3, new Tanh()).withDropout(1));
        Layer residual = Layer.of(3, new Tanh()).withResidual(true);
        Fault fault = assertThrows(Fault.class, () -> Network.of(2, List.of(residual)));
        assertTrue(fault.getMessage().contains("residual"), fault::getMessage);
        Network network = Network.of(2, List.of(Layer.of(2, new Tanh())));
        assertThrows(Fault.class, () -> new Pass(network, 0));
        assertThrows(Fault.class, () -> new Pass(network, Integer.MAX_VALUE));
        Network wide = Network.of(2, List.of(Layer.of(5000, new Tanh())));
        assertThrows(Fault.class, () -> new Pass(wide, 5000));
        assertThrows(Fault.class, () -> new Inference(network, 0));
        assertThrows(Fault.class, () -> network.setParameters(new double[5]));
    }

    /**
     * Any network a person can put together either is refused with a sentence or runs: nothing
     * reaches native memory out of bounds, whose first sign would be a wrong number or a crash.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void randomNetworksOnRandomExamplesRunOrAreRefused(long seed) {
        int ran = 0;
        for (int i = 0; i < 60; i++) {
            Randomness draw = Randomness.of(seed, "networks", i);
            try {
                runRandom(draw);
                ran++;
            } catch (Fault refused) {
                assertFalse(refused.getMessage().isBlank());
                assertFalse(refused.getMessage().contains("⟨"), refused::getMessage);
            }
        }
        assertTrue(ran > 5, "seed " + seed + ": only " + ran + " of the networks ran");
    }

    private static void runRandom(Randomness draw) {
        int inputs = draw.below(0, 5);
        List<Layer> layers = new ArrayList<>();
        int depth = draw.below(1, 4) + (draw.bernoulli(2, 0.9) ? 1 : 0);
        for (int layer = 0; layer < depth; layer++) {
            layers.add(randomLayer(draw.at(layer)));
        }
        Network network = Network.of(inputs, layers);
        network.initialize(new LecunUniform(), 0.1, 1);
        boolean fits = draw.bernoulli(3, 0.8);
        int rows = 1 + draw.below(4, 40);
        Examples examples =
                randomExamples(draw, rows, fits ? inputs : 3, fits ? network.outputs() : 2);
        Training training = new Training(network, Recipe.of(new MeanSquare(), new Sgd(0.01)), 1);
        for (int step = 0; step < 8; step++) {
            stepAnywhere(training, examples, draw.at(step));
        }
        Score score =
                new Inference(network, 1 + draw.below(6, 50)).score(examples, new MeanSquare());
        assertTrue(Double.isFinite(score.loss()));
        GradientCheck check =
                GradientCheck.of(network, new MeanSquare(), new NoPenalty(), examples, 1e-5);
        assertEquals(network.layout().count(), check.count());
    }

    private static void stepAnywhere(Training training, Examples examples, Randomness draw) {
        int from = draw.below(0, examples.rows() + 2) - 1;
        int count = draw.below(1, examples.rows() - from + 2);
        boolean there = from >= 0 && count > 0 && from + count <= examples.rows();
        if (there) {
            training.step(examples, null, from, count);
            assertTrue(Double.isFinite(training.loss()));
        } else {
            assertThrows(Fault.class, () -> training.step(examples, null, from, count));
        }
    }

    private static Layer randomLayer(Randomness draw) {
        Activation[] all = {
            new Linear(),
            new Tanh(),
            new Relu(),
            new Elu(1),
            new Gelu(GeluForm.TANH),
            new Softsign()
        };
        Layer layer = Layer.of(1 + draw.below(0, 9), all[draw.below(1, all.length)]);
        layer = draw.bernoulli(2, 0.3) ? layer.withDropout(draw.uniform(3)) : layer;
        layer = draw.bernoulli(4, 0.3) ? layer.withNormalization(new BatchNorm(1e-3, 0.5)) : layer;
        return layer.withResidual(draw.bernoulli(5, 0.15));
    }

    private static Examples randomExamples(Randomness draw, int rows, int inputs, int outputs) {
        double[][] x = new double[rows][inputs];
        double[][] y = new double[rows][outputs];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < inputs; i++) {
                x[row][i] = draw.at(row).normal(i);
            }
            for (int i = 0; i < outputs; i++) {
                y[row][i] = draw.at(row).normal(inputs + i);
            }
        }
        return Examples.of(x, y);
    }
}
