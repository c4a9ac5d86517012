package org.gradientlab.bench.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import org.gradientlab.experiment.Player;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Shot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The player goes on making pictures of a race until its knob map is done. */
class MapInPlayerTest {
    private final Scene plain = Scene.of(Races.BENCH);
    private final Player player = new Player(Thread::new, System::nanoTime, () -> plain);

    @AfterEach
    void close() {
        player.close();
    }

    private Shot await(Predicate<RaceFrame> wanted) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    while (true) {
                        Shot shot = player.take();
                        if (shot != null && wanted.test((RaceFrame) shot.lane().frame())) {
                            return shot;
                        }
                        Thread.onSpinWait();
                    }
                });
    }

    @Test
    void theMapIsDoneThoughNothingIsPlayedAndAskingForAnotherGivesItUp() {
        player.turn(SceneReader.with(plain, "map.kind=grid"));
        Shot done = await(frame -> frame.knobMap() != null && !frame.isUnfinished());
        assertEquals(0, done.step());
        assertEquals(1600, map(done).done());
        player.turn(SceneReader.with(SceneReader.with(plain, "map.kind=grid"), "chosen=2"));
        Shot other = await(frame -> frame.knobMap() != null && frame.knobMap().racer() == 1);
        assertTrue(map(other).done() < 1600);
        player.turn(plain);
        assertEquals(0, await(frame -> frame.knobMap() == null).step());
    }

    private static KnobMapPicture map(Shot shot) {
        return Objects.requireNonNull(((RaceFrame) shot.lane().frame()).knobMap());
    }
}
