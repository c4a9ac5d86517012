package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.SwingBench;
import org.gradientlab.experiment.SwingSetup;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SessionTest {
    private static final SwingBench SWING = new SwingBench();

    private final Session session =
            new Session(
                    Thread.ofPlatform().daemon().factory(),
                    System::nanoTime,
                    Sheet.untitled(Scene.of(SWING)));

    @AfterEach
    void close() {
        session.close();
    }

    private Shot shotWhen(Predicate<Shot> condition) {
        while (true) {
            session.pulse();
            Shot shot = session.shotProperty().get();
            if (shot != null && shot.scene().equals(session.scene()) && condition.test(shot)) {
                return shot;
            }
            Thread.onSpinWait();
        }
    }

    /** The window stands before it: reading a scene takes longer than making a page. */
    @Test
    void theFirstSceneIsReadWhenItIsLookedAt() {
        List<String> read = new ArrayList<>();
        Sheet unread =
                new Sheet(
                        () -> {
                            read.add("read");
                            return Scene.of(SWING);
                        },
                        Word.of("shell.untitled"),
                        null);
        Thread never = new Thread(() -> {});
        try (Session idle = new Session(run -> never, System::nanoTime, unread)) {
            idle.speed(4);
            idle.pulse();
            assertEquals("shell.untitled", idle.sheetProperty().get().title().key());
            assertEquals(List.of(), read);
            assertEquals(Scene.of(SWING), idle.scene());
            assertEquals(List.of("read"), read);
        }
    }

    @Test
    void aBenchGoesAsFastAsWhenItWasLeft() {
        session.speed(7);
        session.startNew(Benches.named("descent"));
        assertEquals(Benches.named("descent").pace(), session.speedProperty().get());
        session.speed(3);
        session.startNew(SWING);
        assertEquals(7, session.speedProperty().get());
        session.startNew(Benches.named("descent"));
        assertEquals(3, session.speedProperty().get());
    }

    @Test
    void aKnobThatTurnsMarksTheStepOnScreen() {
        session.seek(40);
        shotWhen(shot -> shot.step() == 40);
        session.turn(0, "push.rate", 0.5, false);
        assertEquals(1, session.scene().lanes().getFirst().turns().size());
        assertEquals(40, session.scene().turnedAt().findFirst().orElseThrow());
        shotWhen(shot -> shot.step() == 40);
    }

    @Test
    void aHandOnALaneThatIsGoneTurnsNothing() {
        session.lanes().compare();
        session.lanes().remove();
        Scene before = session.scene();
        session.turn(1, "start", 0.5, true);
        session.lanes().copy(1);
        session.lanes().remove(1);
        assertEquals(before, session.scene());
    }

    @Test
    void aTurnAtTheEndStartsTheRunAnew() {
        session.seekToEnd();
        shotWhen(shot -> shot.step() == shot.last() && shot.last() > 0);
        session.seek(100);
        shotWhen(shot -> shot.step() == 100);
        session.turn(0, "push.rate", 0.5, false);
        assertEquals(0, session.scene().turnedAt().count());
        shotWhen(shot -> shot.step() == 0);
    }

    @Test
    void aValueOutOfItsRangeIsRefusedWhoeverSetsIt() {
        Scene before = session.scene();
        assertThrows(Fault.class, () -> session.turn(0, "start", 11.0, false));
        assertEquals(before, session.scene());
        assertFalse(session.canUndoProperty().get());
    }

    @Test
    void changedKnobsAreKnownAndResetOneByOne() {
        session.turn(0, "push", new SwingSetup.Push.Damped(0.1, 0.2), false);
        assertTrue(session.changes().isChanged(0, "push"));
        assertFalse(session.changes().isChanged(0, "push.drag"));
        session.turn(0, "push.drag", 0.9, false);
        assertTrue(session.changes().isChanged(0, "push.drag"));
        session.changes().reset(0, "push.drag");
        assertFalse(session.changes().isChanged(0, "push.drag"));
        session.changes().reset(0, "push");
        assertEquals(Scene.of(SWING), session.scene());
    }

    @Test
    void undoBringsBackTheSceneBeforeAnotherWasOpened() {
        session.turn(0, "start", 0.7, false);
        Scene mine = session.scene();
        session.startNew(SWING);
        session.undo();
        assertEquals(mine, session.scene());
        shotWhen(shot -> shot.scene().equals(mine));
    }

    @Test
    void playingIsToldByTheRunAndEndsWithIt() {
        session.speed(Double.POSITIVE_INFINITY);
        session.play();
        Shot last = shotWhen(shot -> shot.step() == shot.last() && !shot.playing());
        assertEquals(100, last.step());
        assertFalse(session.playingProperty().get());
        assertEquals(100, Objects.requireNonNull(session.shotProperty().get()).step());
    }
}
