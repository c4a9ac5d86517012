package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.bench.descent.DescentSetup;
import org.gradientlab.shell.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A scene whose teacher hides some knobs and locks others. */
class KnobRulesOnScreenTest {
    private static final String SCENE =
            """
            lab: 1
            bench: descent
            steps: 60
            hide: [schedule, steps]
            lock: [optimizer.eta, x0]
            lanes:
              - f: (x-1)^2+1
                x0: 6
                optimizer: {kind: sgd, eta: 0.05}
            """;

    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private void opens(String text) {
        LabOnScreen.fx(() -> {
            lab.workbench().documents().openText(text);
            return true;
        });
        lab.settle();
    }

    private Session session() {
        return lab.workbench().session();
    }

    private DescentSetup setup() {
        return LabOnScreen.fx(() -> (DescentSetup) session().setup(0));
    }

    @Test
    void hiddenKnobsAreNotInThePanelAndLockedOnesCannotBeTurned() {
        opens(SCENE);
        assertFalse(lab.isShown("#knob-steps"));
        assertFalse(lab.isShown("#knob-schedule"));
        assertTrue(lab.find("#knob-optimizer-eta").isDisabled());
        assertTrue(lab.find("#slider-optimizer-eta").isDisabled());
        assertFalse(lab.find("#knob-optimizer").isDisabled());
        opens(SCENE.replaceAll("(?m)^(hide|lock):.*\n", ""));
        assertTrue(lab.isShown("#knob-steps"));
        assertFalse(lab.find("#knob-optimizer-eta").isDisabled());
    }

    @Test
    void noHandTurnsALockedKnob() {
        opens(SCENE);
        LabOnScreen.fx(() -> {
            new SessionHand(lab.workbench()).turn(0, "x0", 2.0, false);
            assertNotNull(lab.workbench().noticeProperty().get());
            session().changes().resetAll(0);
            return true;
        });
        assertEquals(6, setup().x0());
        assertEquals(0.05, setup().optimizer().eta());
        assertEquals(60, LabOnScreen.fx(() -> session().scene().steps()));
    }
}
