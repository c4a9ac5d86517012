package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.frame;
import static org.gradientlab.bench.classify.Classifications.run;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gradientlab.experiment.Milestone;
import org.gradientlab.experiment.Run;
import org.gradientlab.network.Tanh;
import org.gradientlab.words.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyFrameTest {
    private static final String DEEP =
            "layers=[{units: 5, normalization: batch}, {units: 5, activation: relu, residual: true},"
                    + " {units: 3, activation: {kind: leaky_relu, slope: 0.1}, dropout: 0.2}]";

    @Test
    void aNeuronsFormulaGivesWhatItsMapShows() {
        ClassifyFrame frame = frame(60, DEEP, "scaling=z_score", "features.sine1=true");
        NetworkPicture network = frame.network();
        int side = frame.responses().getFirst().getFirst().side();
        for (int layer = 0; layer < network.depth(); layer++) {
            for (int unit = 0; unit < network.units(layer); unit++) {
                ResponseMap map = frame.responses().get(layer).get(unit);
                for (int cell : new int[] {0, 3, side - 1}) {
                    double x = frame.area().x(cell, side);
                    double y = frame.area().y(side - 1 - cell, side);
                    NeuronReading reading = network.read(layer, unit, x, y);
                    double said = map.value(cell, side - 1 - cell);
                    double size = Math.max(1, Math.abs(said));
                    assertEquals(said, reading.output(), 1e-6 * size, layer + " " + unit);
                }
            }
        }
    }

    @Test
    void theTermsOfANeuronAddUpToItsSum() {
        ClassifyFrame frame = frame(60, DEEP);
        NeuronReading reading = frame.network().read(1, 2, 1.5, -2);
        double sum = reading.bias();
        for (NeuronReading.Term term : reading.terms()) {
            sum += term.weight() * term.input();
        }
        assertEquals(reading.sum(), sum, 1e-12);
        assertEquals(Math.max(0, reading.seen()), reading.value());
        assertEquals(reading.terms().get(2).input(), reading.added(), "the residual connection");
        assertEquals(List.of("a₁", "a₂", "a₃", "a₄", "a₅"), names(reading));
    }

    private static List<String> names(NeuronReading reading) {
        return reading.terms().stream().map(NeuronReading.Term::symbol).toList();
    }

    @Test
    void aFormulaIsWrittenWithItsNumbers() {
        NeuronReading reading =
                new NeuronReading(
                        List.of(
                                new NeuronReading.Term("x₁", "x_1", 0.31, 2),
                                new NeuronReading.Term("x₂", "x_2", -1.2, 1),
                                new NeuronReading.Term("sin x₁", "\\sin x_1", 0.001, 0.9)),
                        0.05,
                        -0.5291,
                        false,
                        -0.5291,
                        new Tanh(),
                        new Tanh().value(-0.5291),
                        0);
        assertEquals("tanh(0.31·x₁ − 1.2·x₂ + 0.001·sin x₁ + 0.05)", reading.formula(3));
        assertEquals("tanh(0.31·x₁ − 1.2·x₂ + … + 0.05)", reading.formula(2));
        assertEquals("\\tanh(0.31\\,x_1 - 1.2\\,x_2 + \\dots + 0.05)", reading.latex(2));
        assertEquals("−0.485", reading.result());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "softmax_ce",
                "ce_probabilities",
                "bce",
                "bce_logits",
                "hinge",
                "mse",
                "half_square",
                "mae",
                "huber"
            })
    void theMapAgreesWithThePointsWhateverTheLoss(String loss) {
        ClassifyFrame frame =
                frame(1500, "data={kind: blobs, classes: 3}", "loss=" + loss, "noise=0.3");
        int right = 0;
        for (int point = 0; point < frame.points().count(); point++) {
            double x = frame.points().x(point);
            double y = frame.points().y(point);
            int column = cell(x - frame.area().left(), frame.area().width());
            int row = cell(y - frame.area().bottom(), frame.area().height());
            right += frame.map().winner(column, row) == frame.decisions().of(point) ? 1 : 0;
            double sum = 0;
            for (int label = 0; label < 3; label++) {
                sum += frame.map().share(label, column, row);
                boolean leads = frame.map().lead(label, column, row) > 0;
                assertTrue(!leads || frame.map().winner(column, row) == label);
            }
            assertEquals(1, sum, 1e-9);
        }
        assertTrue(right > 0.95 * frame.points().count(), right + " points agree");
        assertTrue(frame.scores().train().accuracy() > 0.8, () -> frame.scores().toString());
    }

    private static int cell(double from, double width) {
        return (int) (from / width * Camera.MAP_SIDE);
    }

    @Test
    void confusionsCountEveryPointOnceAndAgreeWithTheScores() {
        ClassifyFrame frame = frame(300, "data={kind: rings, classes: 4}");
        for (Part part : Part.values()) {
            Confusion confusion = frame.confusion(part);
            int right = IntStream.range(0, 4).map(k -> confusion.count(k, k)).sum();
            int all = IntStream.range(0, 4).map(confusion::total).sum();
            assertEquals(frame.points().count(part), all);
            double accuracy = Objects.requireNonNull(frame.scores().of(part)).accuracy();
            assertEquals(accuracy, (double) right / all, 1e-12);
        }
        Confusion train = frame.confusion(Part.TRAIN);
        for (int k = 0; k < 4; k++) {
            assertEquals((double) train.count(k, k) / train.total(k), train.recall(k));
            int decided = train.decided(k);
            double precision = decided == 0 ? Double.NaN : (double) train.count(k, k) / decided;
            assertEquals(precision, train.precision(k));
        }
    }

    @Test
    void theLargeMapShowsTheNeuronThatIsAskedFor() {
        assertNull(frame(5).enlarged());
        ClassifyFrame frame = frame(5, "map={kind: neuron, layer: 2, unit: 3}");
        ResponseMap large = Objects.requireNonNull(frame.enlarged());
        assertEquals(Camera.MAP_SIDE, large.side());
        double x = frame.area().x(70, large.side());
        double y = frame.area().y(20, large.side());
        assertEquals(frame.network().read(1, 2, x, y).output(), large.value(70, 20), 1e-6);
        assertEquals(-1, large.low());
        ClassifyFrame feature = frame(5, "map={kind: neuron, layer: 0, unit: 2}");
        ResponseMap upwards = Objects.requireNonNull(feature.enlarged());
        assertTrue(upwards.value(3, 90) > upwards.value(3, 10));
        assertNull(frame(5, "map={kind: neuron, layer: 9, unit: 1}").enlarged());
    }

    @Test
    void everyFeatureHasItsMapWhetherOnOrOff() {
        ClassifyFrame frame = frame(0);
        assertEquals(Feature.values().length, frame.features().size());
        ResponseMap square = frame.feature(Feature.SQUARE1);
        assertEquals(square.value(0, 5), square.value(square.side() - 1, 9), 1e-4);
        assertTrue(square.value(0, 0) > square.value(square.side() / 2, 0));
    }

    @Test
    void aWideLayerIsDrawnByItsFirstNeurons() {
        ClassifyFrame frame = frame(1, "layers=[{units: 40}, {units: 2}]");
        assertEquals(ClassifyFrame.MOST_MAPS, frame.responses().get(0).size());
        assertEquals(2, frame.responses().get(1).size());
        assertEquals(40, frame.network().units(0));
    }

    @Test
    void aLayerOfTwoNeuronsIsItsOwnSpace() {
        ClassifyFrame frame = frame(100, "layers=[{units: 4}, {units: 2}]", "space=8");
        HiddenSpace space = frame.space();
        assertEquals(1, space.layer());
        assertEquals(2, space.neurons());
        assertEquals(1, space.share());
        double x = frame.points().x(7);
        double y = frame.points().y(7);
        assertEquals(frame.network().read(1, 0, x, y).output(), space.pointX(7), 1e-12);
        assertEquals(frame.network().read(1, 1, x, y).output(), space.pointY(7), 1e-12);
        double left = frame.area().x(3, space.side());
        double low = frame.area().y(9, space.side());
        assertEquals(frame.network().read(1, 1, left, low).output(), space.gridY(3, 9), 1e-12);
    }

    @Test
    void aWiderLayerIsSeenAlongItsTwoPrincipalAxes() {
        // points on a slanted plane in five dimensions, twice as long one way as the other
        double[][] columns = new double[5][200];
        for (int i = 0; i < 200; i++) {
            double u = 4 * StrictMath.sin(i);
            double v = 2 * StrictMath.cos(1.7 * i);
            for (int k = 0; k < 5; k++) {
                columns[k][i] = 1 + k + u * (k == 0 ? 0.6 : k == 3 ? 0.8 : 0) + (k == 1 ? v : 0);
            }
        }
        PrincipalAxes axes = PrincipalAxes.of(columns);
        assertEquals(1, axes.share(), 1e-12);
        double[] along = axes.along(0, columns);
        double[] across = axes.along(1, columns);
        double distance = 0;
        for (int k = 0; k < 5; k++) {
            distance += Math.pow(columns[k][3] - columns[k][11], 2);
        }
        double seen = Math.pow(along[3] - along[11], 2) + Math.pow(across[3] - across[11], 2);
        assertEquals(distance, seen, 1e-9, "nothing of a plane is lost");
        assertTrue(spread(along) > spread(across));
        ClassifyFrame frame = frame(100, "space=1");
        assertEquals(8, frame.space().neurons());
        assertTrue(frame.space().share() > 0.5 && frame.space().share() <= 1);
    }

    private static double spread(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    }

    @Test
    void withoutHiddenLayersTheOutputIsTheSpace() {
        ClassifyFrame frame = frame(20, "layers=[]");
        assertEquals(0, frame.space().layer());
        assertEquals(1, frame.network().depth());
        assertEquals(1, frame.layers().size());
    }

    @Test
    void everyLayerReportsAllItsWeights() {
        ClassifyFrame frame = frame(50, DEEP);
        for (int layer = 0; layer < frame.network().depth(); layer++) {
            Histogram weights = frame.layers().get(layer).weights();
            int count = IntStream.range(0, weights.bins()).map(weights::count).sum();
            assertEquals(frame.network().inputs(layer) * frame.network().units(layer), count);
            assertTrue(frame.layers().get(layer).statistics().weightGradientNorm() > 0);
            assertFalse(frame.layers().get(layer).twins());
        }
    }

    @Test
    void theBestEpochIsTheOneWithTheLowestValidationLoss() {
        ClassifySetup setup = with("data=moons", "noise=0.9", "points=100");
        ClassifyFrame frame = frame(run(900, setup));
        Best best = Objects.requireNonNull(frame.best());
        assertEquals(
                List.of(new Milestone(best.step(), Word.of("classify.best-here"))),
                frame.milestones());
        ClassifyFrame then = frame(run(best.step(), setup));
        assertEquals(
                best.validationLoss(), Objects.requireNonNull(then.scores().validation()).loss());
        assertTrue(
                Objects.requireNonNull(frame.scores().validation()).loss() > best.validationLoss());
    }

    @Test
    void aFrameCountsItsEpochs() {
        assertEquals(Word.of("classify.counted", "0"), frame(0, "batch=10").counted());
        ClassifyFrame later = frame(45, "batch=10");
        assertEquals(45 * 10 / 180.0, later.epochs(), 1e-12);
        assertEquals(Word.of("classify.counted", "2.5"), later.counted());
    }

    /** Central differences of the loss itself: an oracle that knows nothing of back-propagation. */
    @Test
    void whatComesBackIsTheSlopeOfTheLoss() {
        String[] setup = {"layers=[{units: 4}, {units: 3, activation: sigmoid}]", "points=60"};
        ClassifyFrame frame = frame(0, setup);
        double h = 1e-5;
        for (int layer = 1; layer <= 3; layer++) {
            double bias = frame.network().bias(layer - 1, 0);
            double more = trainLoss(setup, layer, bias + h);
            double less = trainLoss(setup, layer, bias - h);
            int index = frame.network().biasIndex(layer - 1, 0);
            assertEquals((more - less) / (2 * h), frame.signals().gradient(index), 1e-8);
        }
    }

    /** The same oracle for what the curves of the gradients show. */
    @Test
    void aLayersGradientIsAsLongAsTheSlopesOfTheLossByItsWeights() {
        String[] setup = {"layers=[{units: 2}, {units: 3}]", "points=60"};
        Run run = run(0, with(setup));
        double[] scalars = Classifications.scalars(run);
        double h = 1e-5;
        int[] inputs = {2, 2, 3};
        int[] units = {2, 3, 2};
        for (int layer = 0; layer < 3; layer++) {
            double squares = 0;
            for (int weight = 0; weight < inputs[layer] * units[layer]; weight++) {
                int from = weight % inputs[layer];
                int to = weight / inputs[layer];
                double now = frame(run).network().weight(layer, from, to);
                String name = (layer + 1) + " " + (from + 1) + " " + (to + 1) + " ";
                double more = edited(setup, name + (now + h));
                double less = edited(setup, name + (now - h));
                squares += Math.pow((more - less) / (2 * h), 2);
            }
            double said = scalars[ClassifyBench.gradient(layer)];
            assertEquals(Math.sqrt(squares), said, 1e-7, "layer " + (layer + 1));
        }
        assertTrue(Double.isNaN(scalars[ClassifyBench.gradient(3)]), "there is no fourth layer");
    }

    private static double edited(String[] setup, String edit) {
        String[] edited = Arrays.copyOf(setup, setup.length + 1);
        edited[setup.length] = "weights=" + edit;
        return frame(0, edited).scores().train().loss();
    }

    private static double trainLoss(String[] setup, int layer, double bias) {
        return edited(setup, layer + " 0 1 " + bias);
    }
}
