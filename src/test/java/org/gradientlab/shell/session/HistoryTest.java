package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HistoryTest {
    private final History<String> history = new History<>("a");

    @Test
    void undoAndRedoGoBackAndForth() {
        history.act("b");
        history.act("c");
        assertEquals("b", history.undo());
        assertEquals("a", history.undo());
        assertFalse(history.canUndo());
        assertEquals("b", history.redo());
        assertEquals("c", history.redo());
        assertFalse(history.canRedo());
    }

    @Test
    void theActsOfOneDragAreUndoneTogether() {
        history.act("b", "x0", true);
        history.act("c", "x0", true);
        history.act("d", "x0", false);
        assertEquals("d", history.now());
        assertEquals("a", history.undo());
    }

    @Test
    void twoDragsOfOneKnobAreTwoActs() {
        history.act("b", "x0", true);
        history.act("c", "x0", false);
        history.act("d", "x0", true);
        assertEquals("c", history.undo());
    }

    @Test
    void aNewActForgetsWhatWasUndone() {
        history.act("b");
        history.undo();
        history.act("c");
        assertFalse(history.canRedo());
        assertEquals("a", history.undo());
    }

    @Test
    void amendingIsNoAct() {
        history.act("b");
        history.amend("B");
        assertEquals("B", history.now());
        assertEquals("a", history.undo());
        assertTrue(history.canRedo());
    }

    @Test
    void theDistantPastIsForgotten() {
        for (int i = 0; i < 1000; i++) {
            history.act("step " + i);
        }
        int undone = 0;
        while (history.canUndo()) {
            history.undo();
            undone++;
        }
        assertEquals(200, undone);
    }
}
