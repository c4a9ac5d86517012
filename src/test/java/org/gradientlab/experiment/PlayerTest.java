package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.function.Predicate;
import org.gradientlab.experiment.SwingBench.SwingFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlayerTest {
    private final Player player = new Player(Thread::new, System::nanoTime, SwingBench::scene);

    @AfterEach
    void close() {
        player.close();
    }

    private Shot await(Predicate<Shot> wanted) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    while (true) {
                        Shot shot = player.take();
                        if (shot != null && wanted.test(shot)) {
                            return shot;
                        }
                        Thread.onSpinWait();
                    }
                });
    }

    @Test
    void showsTheStepSoughtWhileThePlayerRuns() {
        player.speed(Double.POSITIVE_INFINITY);
        player.play();
        await(shot -> shot.step() == 100 && !shot.playing());
        player.seek(33);
        assertEquals(33, ((SwingFrame) await(shot -> shot.step() == 33).lane().frame()).steps());
    }

    @Test
    void neverHandsOutAShotOfAnOlderScene() {
        player.speed(Double.POSITIVE_INFINITY);
        player.turn(SwingBench.scene().withSteps(1_000_000));
        player.play();
        long seed = 4711;
        System.out.println("turning with seed " + seed);
        Random chance = new Random(seed);
        for (int turn = 0; turn < 300; turn++) {
            double start = chance.nextDouble();
            player.turn(
                    SwingBench.scene().withSteps(1_000_000).turned(0, "start", start, 0, false));
            Shot shot = await(any -> true);
            assertEquals(start, ((SwingSetup) shot.lane().setup()).start());
            assertEquals(start, shot.lane().track().get(0, 0));
        }
    }
}
