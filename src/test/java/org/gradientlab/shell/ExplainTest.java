package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.gradientlab.bench.descent.DescentFrame;
import org.gradientlab.shell.session.Explaining;
import org.gradientlab.words.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Numbers are explained where they stand, by the mouse and by the keyboard. */
class ExplainTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private Explaining.Asked asked() {
        return LabOnScreen.fx(() -> lab.workbench().session().explaining().askedProperty().get());
    }

    private String said() {
        return LabOnScreen.fx(() -> lab.find("#explain-card").getAccessibleText());
    }

    @Test
    void theKeyGoesThroughTheNumbersAndEscapeCloses() {
        lab.opens("small-step");
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("x", asked().topic().key());
        lab.presses(KeyCode.E);
        DescentFrame frame = (DescentFrame) lab.shot().lane().frame();
        assertTrue(said().endsWith(Figures.shown(frame.here().f())), said());
        lab.presses(KeyCode.SHIFT, KeyCode.E);
        assertEquals("x", asked().topic().key());
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#explain-card"));
    }

    @Test
    void theCardFollowsTheRun() {
        lab.opens("small-step");
        lab.presses(KeyCode.E);
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        long before = lab.shot().step();
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.shot().step() == before + 1);
        assertEquals("step " + (before + 1), lab.textOf("#explain-step"));
    }
}
