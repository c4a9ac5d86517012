package org.gradientlab.bench.dropout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Run;
import org.junit.jupiter.api.Test;

/** What dropout does to a network that learns few noisy points. */
class TrainingRunTest {
    @Test
    void dropoutKeepsANetworkFromLearningByHeart() {
        TrainingFrame without = Dropouts.training(1500, "experiment.p=0", "seed=3");
        TrainingFrame with = Dropouts.training(1500, "experiment.p=0.5", "seed=3");
        assertEquals(1, without.trainScore().accuracy());
        assertTrue(without.trainScore().loss() < 1e-3, "learnt by heart");
        assertTrue(with.trainScore().loss() > without.trainScore().loss());
        assertTrue(with.testScore().loss() < 0.5 * without.testScore().loss(), "test loss");
        assertTrue(with.testScore().accuracy() >= without.testScore().accuracy());
    }

    @Test
    void bothNetworksStartFromTheSameWeightsAndPoints() {
        TrainingFrame without = Dropouts.training(0, "experiment.p=0");
        TrainingFrame with = Dropouts.training(0, "experiment.p=0.5");
        assertEquals(without.trainScore(), with.trainScore());
        assertEquals(without.testScore(), with.testScore());
        assertEquals(0, without.map().distance(with.map()));
    }

    @Test
    void aRestoredRunGoesOnWithTheSameBits() {
        Run run = Dropouts.advanced(Dropouts.BENCH.start(Dropouts.with("experiment=training")), 40);
        Checkpoint at40 = run.checkpoint();
        double[] later = Dropouts.scalars(Dropouts.advanced(run, 30));
        run.restore(at40);
        assertArrayEquals(later, Dropouts.scalars(Dropouts.advanced(run, 30)));
    }

    @Test
    void dropoutCanBeTurnedInMidRun() {
        Run straight =
                Dropouts.advanced(Dropouts.BENCH.start(Dropouts.with("experiment=training")), 60);
        Run turned =
                Dropouts.advanced(Dropouts.BENCH.start(Dropouts.with("experiment=training")), 30);
        turned.turn(Dropouts.with("experiment=training", "experiment.p=0.1"));
        Dropouts.advanced(turned, 30);
        assertEquals(0.1, ((TrainingFrame) turned.frame()).p());
        assertTrue(
                Dropouts.scalars(straight)[DropoutBench.TRAIN_LOSS]
                        != Dropouts.scalars(turned)[DropoutBench.TRAIN_LOSS]);
    }

    @Test
    void unitsThatSayTheSameGoTogether() {
        double[][] said = {{1, 2, 3, 4}, {2, 4, 6, 8}, {4, 3, 2, 1}, {5, 5, 5, 5}, {1, -1, -1, 1}};
        HiddenCorrelation correlation = HiddenCorrelation.of(0, said);
        assertEquals(1, correlation.of(0, 1), 1e-12);
        assertEquals(-1, correlation.of(0, 2), 1e-12);
        assertEquals(0, correlation.of(0, 4), 1e-12);
        assertTrue(Double.isNaN(correlation.of(0, 3)), "one that never varies");
        assertEquals((1 + 1 + 1 + 0 + 0 + 0) / 6.0, correlation.meanSize(), 1e-12);
    }
}
