package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.BENCH;
import static org.gradientlab.bench.classify.Classifications.frame;
import static org.gradientlab.bench.classify.Classifications.run;
import static org.gradientlab.bench.classify.Classifications.tape;
import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Tape;
import org.junit.jupiter.api.Test;

class WeightsSetByHandTest {
    @Test
    void aWeightSetAtTheStartIsWhereTheRunBegins() {
        String edits = "weights=1 2 3 0.25; 3 0 2 -4 frozen; 9 1 1 7; 1 9 1 7; 1 1 9 7";
        Run run = BENCH.start(with(edits));
        NetworkPicture network = frame(run).network();
        assertEquals(0.25, network.weight(0, 1, 2));
        assertEquals(-4, network.bias(2, 1));
        assertTrue(network.isBiasFrozen(2, 1));
        assertFalse(network.isFrozen(0, 1, 2));
        for (int step = 0; step < 50; step++) {
            run.step();
        }
        NetworkPicture later = frame(run).network();
        assertEquals(-4, later.bias(2, 1));
        assertNotEquals(0.25, later.weight(0, 1, 2));
        assertNotEquals(network.bias(2, 0), later.bias(2, 0));
    }

    @Test
    void aWeightEditedInMidRunIsSeenAtOnceAndHoldsFromThere() {
        ClassifySetup setup = with();
        Tape tape = tape(60, new Lane(setup));
        NetworkPicture before = ((ClassifyFrame) tape.frame(40)).network();
        WeightEdits edits = setup.weights().and(before.edit(1, 2, 3, 5, true));
        ClassifySetup edited = with(setup, "weights=" + edits.text());
        tape.turn(40, tape.lane().turned(40, edited));
        NetworkPicture at = ((ClassifyFrame) tape.frame(40)).network();
        assertEquals(5, at.weight(1, 2, 3));
        assertEquals(before.weight(1, 2, 2), at.weight(1, 2, 2));
        while (tape.computed() < 60) {
            tape.advance();
        }
        assertEquals(5, ((ClassifyFrame) tape.frame(60)).network().weight(1, 2, 3));
        assertEquals(
                before.weight(1, 2, 3),
                ((ClassifyFrame) tape.frame(40 - 1)).network().weight(1, 2, 3),
                0.5);
        WeightEdits free = edits.and(at.edit(1, 2, 3, 5, false));
        tape.turn(50, tape.lane().turned(50, with(edited, "weights=" + free.text())));
        while (tape.computed() < 60) {
            tape.advance();
        }
        assertNotEquals(5, ((ClassifyFrame) tape.frame(60)).network().weight(1, 2, 3));
    }
}
