package org.gradientlab.bench.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Tape;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.DropoutMasks;
import org.gradientlab.network.Examples;
import org.gradientlab.network.HalfSquare;
import org.gradientlab.network.Layer;
import org.gradientlab.network.LayerStatistics;
import org.gradientlab.network.Network;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.Pass;
import org.gradientlab.tensor.Randomness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitializationRunTest {
    private static final String[] SMALL = {"layers=4", "units=24", "batch=60"};

    private static InitializationSetup small(String... more) {
        List<String> all = new ArrayList<>(List.of(SMALL));
        all.addAll(List.of(more));
        return Initializations.with(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scheme=normal",
                "scheme=uniform",
                "scheme=constant",
                "scheme=he_uniform",
                "activation=relu",
                "normalize=true",
                "residual=true"
            })
    void aPassGivesTheStatisticsOfTheCore(String knob) {
        InitializationSetup setup = small(knob);
        InitializationFrame frame = Initializations.frame(Initializations.tape(setup, 0));
        Pass core = corePass(setup);
        for (int layer = 0; layer < setup.layers(); layer++) {
            LayerStatistics expected = core.statistics(layer);
            Forward forward = frame.forward(layer).orElseThrow();
            assertEquals(expected.mean(), forward.mean(), 1e-12, knob);
            assertEquals(1, forward.variance() / expected.variance(), 1e-9, knob);
            assertEquals(expected.saturatedShare(), forward.saturated(), 1e-12, knob);
            assertEquals(expected.deadShare(), forward.dead(), 1e-12, knob);
            Backward backward = frame.backward(layer).orElseThrow();
            double squares = backward.variance() + backward.mean() * backward.mean();
            // the loss of the core is a mean over the rows
            double norm = expected.outputGradientNorm() * setup.rows();
            double numbers = setup.units() * (double) setup.rows();
            assertEquals(1, squares / (norm * norm / numbers), 1e-5, knob);
        }
    }

    private static Pass corePass(InitializationSetup setup) {
        Layer layer =
                new Layer(
                        setup.units(),
                        setup.activation(),
                        setup.normalize()
                                ? new BatchNorm(InitializationSetup.EPS, 0.1)
                                : new NoNormalization(),
                        0,
                        setup.residual());
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < setup.layers(); i++) {
            layers.add(layer);
        }
        Network network = Network.of(setup.units(), layers);
        network.initialize(setup.scheme(), 0, setup.seed());
        double[][] inputs = new double[setup.rows()][setup.units()];
        for (int row = 0; row < inputs.length; row++) {
            for (int i = 0; i < setup.units(); i++) {
                inputs[row][i] = StandardDraws.input(setup.seed(), row, i);
            }
        }
        Pass pass = new Pass(network, setup.rows());
        double[][] targets = new double[setup.rows()][setup.units()];
        forward(pass, inputs, targets);
        // so that the derivatives of the loss, output − target, are those drawn
        Randomness random = Randomness.of(setup.seed(), "upstream");
        for (int unit = 0; unit < setup.units(); unit++) {
            double[] outputs = pass.after(setup.layers() - 1, unit);
            for (int row = 0; row < outputs.length; row++) {
                long i = (long) unit * setup.rows() + row;
                targets[row][unit] = outputs[row] - random.normal(i);
            }
        }
        forward(pass, inputs, targets);
        new HalfSquare().measure(pass.predictions());
        pass.backward();
        return pass;
    }

    private static void forward(Pass pass, double[][] inputs, double[][] targets) {
        pass.load(Examples.of(inputs, targets), null, 0);
        pass.forward(DropoutMasks.of(1), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"units=24", "units=33", "units=8"})
    void neuronsWithEqualWeightsStayTwinsWhileTheyLearn(String units) {
        for (String optimizer : List.of("optimizer=sgd", "optimizer=adam")) {
            InitializationSetup setup = small("scheme=constant", units, optimizer);
            Tape tape = Initializations.tape(setup, 40);
            double first = tape.track().at(InitializationBench.LOSS, 1);
            double last = tape.track().at(InitializationBench.LOSS, 40);
            assertTrue(last < first, optimizer + " learns something");
            InitializationFrame frame = Initializations.frame(tape);
            frame.forward().forEach(layer -> assertEquals(0, layer.distance(), optimizer));
            assertEquals(Fate.TWINS, frame.verdict().orElseThrow().fate());
        }
    }

    @Test
    void neuronsDrawnApartStayApart() {
        InitializationFrame before = Initializations.frame(Initializations.tape(small(), 0));
        InitializationFrame after = Initializations.frame(Initializations.tape(small(), 20));
        for (int layer = 0; layer < 4; layer++) {
            double drawn = before.forward(layer).orElseThrow().distance();
            double learnt = after.forward(layer).orElseThrow().distance();
            assertEquals(1, learnt / drawn, 0.2);
        }
    }

    @Test
    void zerosLearnNothing() {
        Tape tape = Initializations.tape(small("scheme=zeros"), 20);
        double guessing = Math.log(Learning.CLASSES);
        for (int step = 1; step <= 20; step++) {
            assertEquals(guessing, tape.track().at(InitializationBench.LOSS, step), 1e-12);
        }
        assertEquals(0, tape.track().at(InitializationBench.GRADIENT, 20));
    }

    @Test
    void xavierLearns() {
        Tape tape = Initializations.tape(small("optimizer.eta=0.5"), 200);
        assertTrue(tape.track().at(InitializationBench.LOSS, 200) < 0.1);
    }

    @Test
    void clippingKeepsAnExplodingGradientInCheck() {
        String[] knobs = {
            "layers=8",
            "units=64",
            "activation=relu",
            "scheme=normal",
            "scheme.sigma=0.25",
            "optimizer.eta=0.05"
        };
        List<String> clipped = new ArrayList<>(List.of(knobs));
        clipped.add("clipping=norm");
        assertNotNull(Initializations.tape(Initializations.with(knobs), 60).ending());
        Tape tape = Initializations.tape(Initializations.with(clipped.toArray(String[]::new)), 200);
        assertNull(tape.ending());
        assertTrue(tape.track().at(InitializationBench.LOSS, 200) < 0.01);
    }

    @Test
    void aDeepPassIsMadeInSlices() {
        InitializationSetup setup = Initializations.with("layers=50", "units=500");
        Tape tape = Initializations.tape(setup, 0);
        InitializationFrame first = (InitializationFrame) tape.frame(0);
        assertTrue(first.isUnfinished());
        assertFalse(first.forward().isEmpty());
        InitializationFrame second = (InitializationFrame) tape.frame(0);
        assertTrue(second.forward().size() > first.forward().size());
        assertEquals(List.of(), first.backward());
    }

    @Test
    void tenLayersOf256AreMadeAtOnce() {
        Tape tape = Initializations.tape(Initializations.with(), 0);
        assertFalse(tape.frame(0).isUnfinished());
    }

    @Test
    void aNetworkTooLargeToTrainSaysSo() {
        Tape tape = Initializations.tape(Initializations.with("layers=30"), 5);
        assertEquals(0, tape.computed());
        assertEquals("initialization.too-large", assertEnding(tape).why().key());
    }

    private static org.gradientlab.experiment.Ending assertEnding(Tape tape) {
        org.gradientlab.experiment.Ending ending = tape.ending();
        assertNotNull(ending);
        return ending;
    }

    @Test
    void moreRowsThanThereIsRoomForAreLeftOut() {
        InitializationSetup setup = Initializations.with("layers=50", "units=1000", "batch=5000");
        assertEquals((1 << 25) / 50_000, setup.rows());
    }

    @Test
    void eachBeginningHasItsFate() {
        assertEquals(Fate.DIES, fate("scheme=normal", "layers=10"));
        assertEquals(Fate.SATURATES, fate("scheme=normal", "scheme.sigma=1", "units=256"));
        assertEquals(Fate.SHRINKS, fate("scheme=xavier_normal", "units=100"));
        assertEquals(Fate.KEEPS, fate("scheme=he_normal", "activation=relu", "units=200"));
        assertEquals(Fate.TWINS, fate("scheme=zeros"));
        assertEquals(Fate.GRADIENT_DIES, fate("scheme=xavier_normal", "activation=sigmoid"));
        assertEquals(Fate.EXPLODES, fate("scheme=normal", "scheme.sigma=1", "activation=relu"));
        assertEquals(
                Fate.OVERFLOWS,
                fate("scheme=normal", "scheme.sigma=1000", "activation=relu", "layers=50"));
    }

    private static Fate fate(String... knobs) {
        List<String> all = new ArrayList<>(List.of("layers=10", "units=64", "batch=100"));
        all.addAll(List.of(knobs));
        return Initializations.frame(all.toArray(String[]::new)).verdict().orElseThrow().fate();
    }
}
