package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.gradientlab.experiment.SwingBench.SwingFrame;
import org.gradientlab.words.Word;
import org.junit.jupiter.api.Test;

class TapeTest {
    private static final int MILLION = 1_000_000;

    private final SwingBench bench = new SwingBench();
    private final SwingSetup setup = (SwingSetup) Declaration.of(bench).defaults();

    @Test
    void anyStepOfAMillionIsShownAgainBitForBit() {
        double[] straight = new double[MILLION + 1];
        Run run = bench.start(setup);
        for (int step = 0; step <= MILLION; step++) {
            straight[step] = ((SwingFrame) run.frame()).place();
            run.step();
        }
        Tape tape = new Tape(bench, new Lane(setup));
        while (tape.computed() < MILLION) {
            assertTrue(tape.advance());
        }
        long seed = 20261121;
        System.out.println("jumps with seed " + seed);
        Random chance = new Random(seed);
        for (int jump = 0; jump < 1000; jump++) {
            int step = chance.nextInt(MILLION + 1);
            SwingFrame frame = (SwingFrame) tape.frame(step);
            assertEquals(step, frame.steps());
            assertEquals(straight[step], frame.place());
            assertEquals(straight[step], tape.scalars(step)[0]);
        }
    }

    @Test
    void aMillionStepsStayUnder64Megabytes() {
        long before = usedAfterCollection();
        Tape tape = new Tape(bench, new Lane(setup));
        while (tape.computed() < MILLION) {
            tape.advance();
        }
        long used = usedAfterCollection() - before;
        assertEquals(MILLION, tape.computed());
        assertTrue(used < 64L << 20, used + " bytes");
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void aJumpReplaysAtMostOneKeyframeInterval() {
        CountingBench counting = new CountingBench(bench);
        Tape tape = new Tape(counting, new Lane(setup));
        while (tape.computed() < 300_000) {
            tape.advance();
        }
        Random chance = new Random(7);
        for (int jump = 0; jump < 200; jump++) {
            long before = counting.steps;
            tape.frame(chance.nextInt(300_000));
            assertTrue(counting.steps - before < tape.keyframeInterval());
        }
    }

    @Test
    void aTurnHoldsFromItsStepOnAndReplaysTheSame() {
        SwingSetup faster = with(new SwingSetup.Push.Damped(0.7, 0.1));
        Run run = bench.start(setup);
        for (int step = 0; step < 200; step++) {
            if (step == 77) {
                run.turn(faster);
            }
            run.step();
        }
        Tape tape = new Tape(bench, new Lane(setup));
        while (tape.computed() < 200) {
            tape.advance();
        }
        tape.turn(77, tape.lane().turned(77, faster));
        assertEquals(77, tape.computed());
        while (tape.computed() < 200) {
            tape.advance();
        }
        assertEquals(run.frame(), tape.frame(200));
        SwingFrame at150 = (SwingFrame) tape.frame(150);
        tape.frame(60);
        assertEquals(at150, tape.frame(150));
    }

    @Test
    void whatIsTurnedAtAStepIsKnownAtThatStep() {
        SwingSetup ending = (SwingSetup) Declaration.of(bench).with(setup, "start", -9.5);
        CountingBench counting = new CountingBench(bench);
        Tape tape = new Tape(counting, new Lane(ending));
        while (tape.computed() < 40) {
            tape.advance();
        }
        SwingSetup faster =
                (SwingSetup)
                        Declaration.of(bench).with(ending, "push", new SwingSetup.Push.Plain(1.3));
        tape.turn(32, tape.lane().turned(32, faster));
        assertEquals(faster, counting.latest, "at the head");
        while (tape.computed() < 40) {
            tape.advance();
        }
        tape.frame(31);
        assertEquals(ending, counting.latest, "before it");
        tape.frame(32);
        assertEquals(faster, counting.latest, "at the turn");
    }

    @Test
    void whatWasReadBeforeATurnKeepsItsNumbers() {
        Tape tape = new Tape(bench, new Lane(setup));
        while (tape.computed() < 100) {
            tape.advance();
        }
        Track before = tape.track();
        double at90 = before.get(0, 90);
        tape.turn(50, tape.lane().turned(50, with(new SwingSetup.Push.Plain(1.3))));
        while (tape.computed() < 100) {
            tape.advance();
        }
        assertEquals(at90, before.get(0, 90));
        assertFalse(at90 == tape.track().get(0, 90));
    }

    @Test
    void anEndedRunGoesNoFurther() {
        SwingSetup ending = (SwingSetup) Declaration.of(bench).with(setup, "start", -9.5);
        Tape tape = new Tape(bench, new Lane(ending));
        while (tape.advance()) {
            assertTrue(tape.computed() <= SwingBench.END);
        }
        assertEquals(SwingBench.END, tape.computed());
        assertEquals(new Ending(Word.of("swing.ended")), tape.ending());
    }

    private SwingSetup with(SwingSetup.Push push) {
        return (SwingSetup) Declaration.of(bench).with(setup, "push", push);
    }
}
