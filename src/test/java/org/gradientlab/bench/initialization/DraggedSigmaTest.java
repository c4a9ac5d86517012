package org.gradientlab.bench.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.gradientlab.experiment.Player;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Shot;
import org.gradientlab.network.NormalWeights;
import org.junit.jupiter.api.Test;

/** Ten layers of 256 units and a batch of 1000 follow the hand on the slider of σ. */
class DraggedSigmaTest {
    private static final int MOVES = 400;

    @Test
    void picturesComeWhileTheHandMovesAndTheLastIsWhereItRests() {
        Scene scene = SceneReader.with(Scene.of(Initializations.BENCH), "scheme=normal");
        List<Shot> shots = new ArrayList<>();
        try (Player player = new Player(Thread::new, System::nanoTime, () -> scene)) {
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> drag(player, scene, shots));
        }
        assertEquals(sigma(MOVES), sigma(shots.getLast()));
        for (int i = 1; i < shots.size(); i++) {
            assertTrue(sigma(shots.get(i - 1)) <= sigma(shots.get(i)), "the hand went one way");
        }
        assertTrue(shots.size() > 3, "pictures on the way: " + shots.size());
    }

    /**
     * Moves the hand whenever a screen of 120 pictures a second would ask, and takes what is there.
     */
    private static void drag(Player player, Scene scene, List<Shot> shots) {
        long begin = System.nanoTime();
        long first = begin;
        int move = 0;
        while (shots.isEmpty() || sigma(shots.getLast()) != sigma(MOVES)) {
            long due = (System.nanoTime() - begin) / 8_000_000;
            if (move < MOVES && move < due) {
                move++;
                Scene next = scene.turned(0, "scheme.sigma", sigma(move), 0, false);
                if (move < MOVES) {
                    player.adjust(next);
                } else {
                    player.turn(next);
                }
            }
            Shot shot = player.take();
            if (shot != null && !shot.lane().frame().isUnfinished()) {
                first = shots.isEmpty() ? System.nanoTime() : first;
                shots.add(shot);
            }
            LockSupport.parkNanos(1_000_000);
        }
        double seconds = (System.nanoTime() - first) * 1e-9;
        System.out.printf(
                "%.1f pictures a second while σ is dragged%n", (shots.size() - 1) / seconds);
    }

    private static double sigma(int move) {
        return Math.rint(10 + move) / 1000;
    }

    private static double sigma(Shot shot) {
        InitializationSetup setup = (InitializationSetup) shot.lane().setup();
        return setup.scheme() instanceof NormalWeights(double sigma) ? sigma : Double.NaN;
    }
}
