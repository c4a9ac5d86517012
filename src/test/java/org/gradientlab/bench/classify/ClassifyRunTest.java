package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.BENCH;
import static org.gradientlab.bench.classify.Classifications.frame;
import static org.gradientlab.bench.classify.Classifications.parameters;
import static org.gradientlab.bench.classify.Classifications.run;
import static org.gradientlab.bench.classify.Classifications.scalars;
import static org.gradientlab.bench.classify.Classifications.tape;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyRunTest {
    private static final List<String> TURNS =
            List.of(
                    "optimizer={kind: momentum, eta: 0.05}",
                    "batch=7",
                    "batch=5000",
                    "penalty={kind: l1, lambda: 0.01}",
                    "layers.0.dropout=0.3",
                    "clipping={kind: norm, limit: 0.5}",
                    "schedule={kind: exponential}",
                    "weights=1 1 1 2.5 frozen; 3 0 1 -1",
                    "early=patience",
                    "loss=softmax_ce");

    private static String why(Run run) {
        return Objects.requireNonNull(run.ending()).why().in(Words.in(Language.ENGLISH));
    }

    @Test
    void aNewUserGetsTheSpiralByPressingPlay() {
        Run run = run(BENCH.steps(), with());
        assertNull(run.ending());
        double accuracy = scalars(run)[ClassifyBench.TEST_ACCURACY];
        assertTrue(accuracy > 0.95, "test accuracy " + accuracy);
    }

    @Test
    void everyTurnIsReplayedBitForBit() {
        ClassifySetup setup = with("layers.1.normalization=batch", "layers.1.dropout=0.2");
        for (String turn : TURNS) {
            Lane lane = new Lane(setup).turned(37, with(setup, turn));
            Run straight = BENCH.start(setup);
            Tape tape = tape(90, lane);
            for (int step = 0; step <= 90; step++) {
                if (step == 37) {
                    straight.turn(lane.latest());
                }
                assertArrayEquals(scalars(straight), tape.scalars(step), turn + " " + step);
                straight.step();
            }
            for (int step : new int[] {80, 36, 37, 38, 64, 12, 90}) {
                ClassifyFrame frame = (ClassifyFrame) tape.frame(step);
                assertEquals(step, frame.step());
                assertEquals(
                        tape.track().at(ClassifyBench.LOSS, step),
                        tape.scalars(step)[ClassifyBench.LOSS],
                        turn + " " + step);
            }
        }
    }

    @Test
    void aFrameChangesNothing() {
        ClassifySetup setup = with("layers.0.normalization=batch", "layers.1.dropout=0.4");
        Run looked = BENCH.start(setup);
        Run alone = BENCH.start(setup);
        for (int step = 0; step < 40; step++) {
            looked.frame();
            looked.step();
            alone.step();
            assertArrayEquals(scalars(alone), scalars(looked));
        }
        assertArrayEquals(parameters(alone), parameters(looked));
    }

    @Test
    void resettingGivesTheVerySameWeightsBack() {
        Run run = BENCH.start(with());
        double[] first = parameters(run);
        Checkpoint start = run.checkpoint();
        for (int step = 0; step < 100; step++) {
            run.step();
        }
        assertFalse(Arrays.equals(first, parameters(run)));
        run.restore(start);
        assertArrayEquals(first, parameters(run));
        assertArrayEquals(first, parameters(BENCH.start(with("batch=3", "optimizer=sgd"))));
        assertFalse(Arrays.equals(first, parameters(BENCH.start(with("seed=2")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data=circle",
                "data=xor",
                "data=blobs",
                "data={kind: blobs, classes: 6}",
                "data=spirals",
                "data=moons",
                "data=rings",
                "data={kind: rings, classes: 6}",
                "data=checkerboard",
                "data=random",
                "data=above",
                "data=drawn",
                "data=csv"
            })
    void everySourceIsLearntFrom(String source) {
        Run run = BENCH.start(with(source));
        double first = scalars(run)[ClassifyBench.LOSS];
        for (int step = 0; step < 400; step++) {
            run.step();
        }
        assertNull(run.ending());
        assertTrue(scalars(run)[ClassifyBench.LOSS] < first);
        ClassifyFrame frame = frame(run);
        assertEquals(frame.classNames().size(), frame.map().classes());
        assertTrue(!source.contains("6") || frame.map().classes() == 6);
        for (int point = 0; point < frame.points().count(); point++) {
            assertTrue(frame.points().x(point) < frame.area().right());
            assertTrue(frame.points().y(point) > frame.area().bottom());
        }
    }

    @Test
    void anEpochGoesOnceThroughAllPointsEvenWhereTheBatchIsTurned() {
        EpochOrder order = new EpochOrder(20, 5);
        int[] batches = {6, 6, 3, 100};
        int[] seen = new int[20];
        for (int batch : batches) {
            int[] rows = Objects.requireNonNull(order.rows(batch));
            int count = order.count(batch);
            for (int i = 0; i < count; i++) {
                seen[rows[order.from() + i]]++;
            }
            order.advance(count);
        }
        assertEquals(1, order.epoch());
        assertTrue(Arrays.stream(seen).allMatch(times -> times == 1), Arrays.toString(seen));
        assertNull(order.rows(20), "all rows as they stand");
    }

    @Test
    void epochsAreCountedInPartsOfTheTrainingPoints() {
        // 300 points, 180 of them for training, in batches of 50: 50 50 50 30
        Run run = run(5, with("batch=50"));
        assertEquals(1 + 50.0 / 180, scalars(run)[ClassifyBench.EPOCH]);
    }

    @Test
    void aWeightSetAtTheStartIsWhereTheRunBegins() {
        String edits = "weights=1 2 3 0.25; 3 0 2 -4 frozen; 9 1 1 7; 1 9 1 7; 1 1 9 7";
        Run run = BENCH.start(with(edits));
        NetworkPicture network = frame(run).network();
        assertEquals(0.25, network.weight(0, 1, 2));
        assertEquals(-4, network.bias(2, 1));
        assertTrue(network.isBiasFrozen(2, 1));
        assertFalse(network.isFrozen(0, 1, 2));
        for (int step = 0; step < 50; step++) {
            run.step();
        }
        NetworkPicture later = frame(run).network();
        assertEquals(-4, later.bias(2, 1));
        assertNotEquals(0.25, later.weight(0, 1, 2));
        assertNotEquals(network.bias(2, 0), later.bias(2, 0));
    }

    @Test
    void aWeightEditedInMidRunIsSeenAtOnceAndHoldsFromThere() {
        ClassifySetup setup = with();
        Tape tape = tape(60, new Lane(setup));
        NetworkPicture before = ((ClassifyFrame) tape.frame(40)).network();
        WeightEdits edits = setup.weights().and(before.edit(1, 2, 3, 5, true));
        ClassifySetup edited = with(setup, "weights=" + edits.text());
        tape.turn(40, tape.lane().turned(40, edited));
        NetworkPicture at = ((ClassifyFrame) tape.frame(40)).network();
        assertEquals(5, at.weight(1, 2, 3));
        assertEquals(before.weight(1, 2, 2), at.weight(1, 2, 2));
        while (tape.computed() < 60) {
            tape.advance();
        }
        assertEquals(5, ((ClassifyFrame) tape.frame(60)).network().weight(1, 2, 3));
        assertEquals(
                before.weight(1, 2, 3),
                ((ClassifyFrame) tape.frame(40 - 1)).network().weight(1, 2, 3),
                0.5);
        WeightEdits free = edits.and(at.edit(1, 2, 3, 5, false));
        tape.turn(50, tape.lane().turned(50, with(edited, "weights=" + free.text())));
        while (tape.computed() < 60) {
            tape.advance();
        }
        assertNotEquals(5, ((ClassifyFrame) tape.frame(60)).network().weight(1, 2, 3));
    }

    @Test
    void earlyStoppingRestoresTheWeightsOfTheBestEpoch() {
        ClassifySetup setup =
                with("data=moons", "noise=0.9", "points=100", "early={kind: patience, epochs: 12}");
        Run run = run(20_000, setup);
        String why = why(run);
        assertTrue(why.startsWith("Stopped early at epoch "), why);
        Best best = Objects.requireNonNull(frame(run).best());
        double[] scalars = scalars(run);
        assertEquals(best.epoch() + 12.0, scalars[ClassifyBench.EPOCH]);
        assertEquals(best.validationLoss(), scalars[ClassifyBench.VALIDATION_LOSS]);
        Run again = run(best.step(), with(setup, "early=off"));
        assertArrayEquals(parameters(again), parameters(run));
        assertTrue(why.endsWith("The weights of epoch " + best.epoch() + " are restored"), why);
    }

    @Test
    void theBestWeightsComeBackEvenWhereTheRuleWasTurnedSince() {
        ClassifySetup setup =
                with("data=moons", "noise=0.9", "points=100", "early={kind: patience, epochs: 12}");
        Run run = run(1, setup);
        int step = 1;
        while (run.ending() == null) {
            if (step++ == 100) {
                run.turn(with(setup, "optimizer=momentum"));
            }
            run.step();
        }
        Best best = Objects.requireNonNull(frame(run).best());
        assertEquals(best.validationLoss(), scalars(run)[ClassifyBench.VALIDATION_LOSS]);
    }

    @Test
    void aRunStopsWhereItHasDoneEnough() {
        Run epochs = run(5000, with("stop={kind: epochs, count: 7}"));
        assertEquals(7.0, scalars(epochs)[ClassifyBench.EPOCH]);
        assertEquals("Done: 7 epochs", why(epochs));
        Run accuracy = run(5000, with("data=circle", "stop={kind: accuracy, share: 0.9}"));
        assertTrue(scalars(accuracy)[ClassifyBench.VALIDATION_ACCURACY] >= 0.9);
        assertTrue(why(accuracy).startsWith("Done: 9"), why(accuracy));
        Run loss = run(5000, with("data=circle", "stop={kind: loss, below: 0.2}"));
        assertTrue(scalars(loss)[ClassifyBench.LOSS] < 0.2);
        assertTrue(why(loss).startsWith("Done: the training loss is down to 0.1"), why(loss));
    }

    @Test
    void aBrokenRunSaysWhere() {
        Run run =
                run(
                        500,
                        with(
                                "layers.0.activation=relu",
                                "loss=mse",
                                "optimizer={kind: sgd, eta: 1e6}"));
        assertTrue(why(run).startsWith("At step "), why(run));
        assertFalse(Double.isFinite(scalars(run)[ClassifyBench.LOSS]));
        assertEquals(Symptom.NOT_A_NUMBER, frame(run).findings().getFirst().symptom());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data={kind: drawn, points: \"\"}",
                "data={kind: drawn, points: \"1 1 0; 2 2 0\"}",
                "data={kind: drawn, points: \"1 1 0; 2 2 2\"}",
                "data={kind: csv, label: 99}",
                "data={kind: csv, file: no-such.csv}",
                "data={kind: above, f: x + 100}",
                "features={x1: false, x2: false}"
            })
    void pointsThatCannotBeLearntFromAreShownWithTheReason(String assignment) {
        Run run = BENCH.start(with(assignment));
        assertFalse(why(run).isBlank());
        UnreadyFrame frame = (UnreadyFrame) run.frame();
        assertEquals(why(run), frame.why().in(Words.in(Language.ENGLISH)));
        Tape tape = new Tape(BENCH, new Lane(with(assignment)));
        assertFalse(tape.advance());
        if (assignment.contains("2 2 0")) {
            assertEquals(2, frame.points().count());
        }
    }

    @Test
    void aFewDrawnPointsAreEnough() {
        Run run = run(300, with(Classifications.FOUR));
        assertNull(run.ending());
        assertEquals(1.0, scalars(run)[ClassifyBench.TRAIN_ACCURACY]);
        assertTrue(Double.isNaN(scalars(run)[ClassifyBench.TEST_LOSS]));
        assertNull(frame(run).best());
    }

    @Test
    void augmentedCopiesAreTrainedOnAndMarked() {
        ClassifyFrame plain = frame(0);
        ClassifyFrame augmented = frame(0, "augmentation={copies: 2, rotation: 10}");
        int train = plain.points().count(Part.TRAIN);
        assertEquals(3 * train, augmented.points().count(Part.TRAIN));
        assertFalse(augmented.points().isCopy(train - 1));
        assertTrue(augmented.points().isCopy(train));
        int last = augmented.points().count() - 1;
        assertEquals(plain.points().x(plain.points().count() - 1), augmented.points().x(last));
        assertEquals(Part.TEST, augmented.points().part(last));
        assertEquals(plain.scores().train(), augmented.scores().train(), "measured without them");
    }

    @Test
    void betweenMeasurementsTheScalarsStayAndTheFrameIsExact() {
        Run run = run(5001, with());
        double[] before = scalars(run);
        run.step();
        double[] after = scalars(run);
        assertEquals(before[ClassifyBench.LOSS], after[ClassifyBench.LOSS]);
        assertNotEquals(before[ClassifyBench.EPOCH], after[ClassifyBench.EPOCH]);
        assertNotEquals(after[ClassifyBench.LOSS], frame(run).scores().train().loss());
        Run early = run(3, with());
        assertEquals(scalars(early)[ClassifyBench.LOSS], frame(early).scores().train().loss());
    }

    @Test
    void measuringGrowsRareButNeverStops() {
        assertTrue(Cadence.isEarly(1000, 200));
        assertFalse(Cadence.isEarly(1001, 200));
        int measured = 0;
        for (long epoch = 1; epoch <= 1 << 20; epoch++) {
            measured += Cadence.isDue(epoch) ? 1 : 0;
        }
        assertTrue(measured > 1000 && measured < 3000, "" + measured);
        assertTrue(Cadence.isDue(255) && !Cadence.isDue(257) && Cadence.isDue(258));
    }
}
