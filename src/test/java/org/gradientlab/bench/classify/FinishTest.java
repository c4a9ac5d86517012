package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.frame;
import static org.gradientlab.bench.classify.Classifications.parameters;
import static org.gradientlab.bench.classify.Classifications.run;
import static org.gradientlab.bench.classify.Classifications.scalars;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.gradientlab.experiment.Run;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;

class FinishTest {
    private static String why(Run run) {
        return Objects.requireNonNull(run.ending()).why().in(Words.in(Language.ENGLISH));
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
}
