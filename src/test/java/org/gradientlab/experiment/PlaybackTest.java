package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.experiment.SwingBench.SwingFrame;
import org.junit.jupiter.api.Test;

/** The player's state, with a clock that goes only when told. */
class PlaybackTest {
    private long nanos;
    private final Playback playback = new Playback(() -> nanos, SwingBench.scene());

    private Shot after(double seconds) {
        nanos += (long) (seconds * 1e9);
        settle();
        return playback.shot();
    }

    private void settle() {
        for (int i = 0; i < 50; i++) {
            playback.work();
        }
    }

    @Test
    void playsAtTheWantedSpeed() {
        playback.speed(10);
        playback.play();
        assertEquals(0, after(0.05).step());
        assertEquals(5, after(0.5).step());
        assertTrue(playback.shot().playing());
        Shot end = after(60);
        assertEquals(100, end.step());
        assertFalse(end.playing());
    }

    @Test
    void playingAtTheEndBeginsAgain() {
        playback.seek(100);
        settle();
        playback.speed(10);
        playback.play();
        assertEquals(3, after(0.35).step());
    }

    @Test
    void pausingStaysAtTheStepShown() {
        playback.speed(10);
        playback.play();
        after(0.55);
        playback.pause();
        assertEquals(5, after(10).step());
    }

    @Test
    void scrubbingShowsTheStepAskedFor() {
        playback.seek(42);
        Shot shot = after(0);
        assertEquals(42, shot.step());
        assertEquals(42, ((SwingFrame) shot.lane().frame()).steps());
        playback.stepBy(-2);
        assertEquals(40, after(0).step());
        playback.stepBy(-1000);
        assertEquals(0, after(0).step());
        playback.seek(1000);
        assertEquals(100, after(0).step());
    }

    @Test
    void resettingGivesTheVerySameStart() {
        SwingFrame start = (SwingFrame) after(0).lane().frame();
        playback.seek(90);
        after(0);
        playback.seek(0);
        assertEquals(start, after(0).lane().frame());
    }

    @Test
    void aTurnedKnobKeepsThePlaceAndWhatWentBefore() {
        playback.seek(50);
        double at20 = after(0).lane().track().get(0, 20);
        Scene scene = SwingBench.scene();
        playback.turn(scene.turned(0, "push.rate", 1.5, 50, false));
        Shot shot = after(0);
        assertEquals(50, shot.step());
        assertEquals(at20, shot.lane().track().get(0, 20));
        assertEquals(1, shot.scene().turnedAt().count());
    }

    @Test
    void aKnobThatRestartsGoesBackToTheStart() {
        playback.seek(50);
        settle();
        playback.turn(SwingBench.scene().turned(0, "start", 0.5, 50, false));
        Shot shot = after(0);
        assertEquals(0, shot.step());
        assertEquals(0.5, ((SwingFrame) shot.lane().frame()).place());
    }

    @Test
    void aKnobThatOnlyShowsMovesNothing() {
        playback.seek(50);
        double at100 = after(0).lane().track().get(0, 100);
        playback.turn(SwingBench.scene().turned(0, "trail", false, 50, false));
        Shot shot = after(0);
        assertEquals(50, shot.step());
        assertEquals(100, shot.computed());
        assertEquals(at100, shot.lane().track().get(0, 100));
        assertFalse(((SwingSetup) shot.lane().setup()).trail());
    }

    @Test
    void lanesStepTogetherAndAnEndedOneHoldsNoOneBack() {
        Scene one = SwingBench.scene();
        Lane ending = one.turned(0, "start", -9.5, 0, false).lanes().getFirst();
        playback.open(
                new Scene(one.bench(), 100, 80, java.util.List.of(one.lanes().getFirst(), ending)));
        Shot shot = after(0);
        assertEquals(80, shot.step());
        assertEquals(80, shot.lanes().get(0).step());
        assertEquals(SwingBench.END, shot.lanes().get(1).step());
    }
}
