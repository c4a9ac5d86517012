package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a small projector the knobs give their place to the stage. */
class FoldedKnobsTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen(1024, 700);

    @Test
    void theKnobsComeOverTheStageWhenCalledAndGoAgain() {
        lab.opens("small-step");
        assertFalse(lab.isShown("#knob-x0"));
        lab.clicks("#knobs");
        assertTrue(lab.isShown("#knob-x0"));
        lab.clicks("#knobs");
        assertFalse(lab.isShown("#knob-x0"));
    }

    @Test
    void altKCallsThemAndPutsTheFocusOnTheFirst() {
        lab.opens("small-step");
        lab.presses(KeyCode.ALT, KeyCode.K);
        assertTrue(lab.isShown("#knob-x0"));
        assertEquals("knob-f", lab.scene().getFocusOwner().getId());
    }
}
