package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lanes that come, go and part from one another keep what they had. */
class RehearsalTest {
    private final CountingBench bench = new CountingBench(new SwingBench());
    private final Scene scene = Scene.of(bench).withSteps(400);
    private final Lane lane = scene.lanes().getFirst();
    private final Rehearsal rehearsal = new Rehearsal(scene);

    private void compute(long steps) {
        while (rehearsal.reach() < steps && rehearsal.advance()) {
            assertTrue(rehearsal.reach() <= steps);
        }
    }

    private Lane faster(Lane from, long step) {
        Setup faster =
                (Setup)
                        Declaration.of(bench)
                                .with(from.latest(), "push", new SwingSetup.Push.Plain(1.3));
        return from.turned(step, faster);
    }

    @Test
    void aLaneThatIsAddedSharesTheTapeItIsLike() {
        compute(200);
        Tape first = rehearsal.tapes().getFirst();
        long before = bench.steps;
        assertEquals(Long.MAX_VALUE, rehearsal.become(scene.withLaneAfter(0, lane)));
        assertEquals(200, rehearsal.reach());
        assertTrue(
                bench.steps - before <= first.keyframeInterval(),
                "updates made for the copy: " + (bench.steps - before));
        Tape second = rehearsal.tapes().get(1);
        assertEquals(first.frame(117), second.frame(117));
        compute(300);
        assertEquals(first.frame(300), second.frame(300));
    }

    @Test
    void aForkIsTheSameBeforeItsStepAndItsOwnAfterIt() {
        compute(200);
        Lane fork = faster(lane, 120);
        rehearsal.become(scene.withLaneAfter(0, fork));
        compute(400);
        Tape alone = new Tape(bench, fork);
        while (alone.computed() < 400) {
            assertTrue(alone.advance());
        }
        List<Tape> tapes = rehearsal.tapes();
        for (long step = 0; step <= 400; step += 7) {
            assertEquals(alone.frame(step), tapes.get(1).frame(step), "step " + step);
            if (step <= 120) {
                assertEquals(
                        tapes.get(0).track().at(0, step),
                        tapes.get(1).track().at(0, step),
                        "step " + step);
            }
        }
    }

    @Test
    void takingTheFirstLaneOutLeavesTheOthersAsTheyWere() {
        Scene two = scene.withLaneAfter(0, faster(lane, 0));
        rehearsal.become(two);
        compute(100);
        Tape second = rehearsal.tapes().get(1);
        assertEquals(Long.MAX_VALUE, rehearsal.become(two.withoutLane(0)));
        assertSame(second, rehearsal.tapes().getFirst());
        assertEquals(100, rehearsal.reach());
    }
}
