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
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
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

    /** Every step at first, then the ends of epochs: nine steps are one. */
    @Test
    void theCurvesOfTheGradientsAreThoseOfTheirSteps() {
        Tape tape = tape(300, new Lane(with()));
        for (int step : new int[] {0, 1, 17, 90, 297}) {
            ClassifyFrame frame = (ClassifyFrame) tape.frame(step);
            for (int layer = 0; layer < 3; layer++) {
                double norm = frame.layers().get(layer).statistics().weightGradientNorm();
                double kept = tape.track().at(ClassifyBench.gradient(layer), step);
                assertEquals(norm, kept, "layer " + (layer + 1) + " at step " + step);
            }
        }
    }

    @Test
    void stoppingEarlyTellsTheGradientsOfTheWeightsItRestores() {
        Run run =
                run(20000, with("data=moons", "noise=0.9", "points=100", "early={kind: patience}"));
        assertNotNull(run.ending());
        double norm = frame(run).layers().getFirst().statistics().weightGradientNorm();
        assertEquals(norm, scalars(run)[ClassifyBench.gradient(0)]);
    }

    @Test
    void measuringGrowsRareButNeverStops() {
        assertEquals(1000, Cadence.earlySteps(2000));
        assertEquals(250, Cadence.earlyGradients(2000));
        int measured = 0;
        for (long epoch = 1; epoch <= 1 << 20; epoch++) {
            measured += Cadence.isDue(epoch) ? 1 : 0;
        }
        assertTrue(measured > 1000 && measured < 3000, "" + measured);
        assertTrue(Cadence.isDue(255) && !Cadence.isDue(257) && Cadence.isDue(258));
    }
}
