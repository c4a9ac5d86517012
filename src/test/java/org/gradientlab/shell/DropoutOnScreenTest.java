package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.Scene;
import org.gradientlab.plot.Box;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.NetworkDiagram;
import org.gradientlab.plot.NetworkPlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Dropout in the real window, as a person uses it. */
class DropoutOnScreenTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private String spoken(String query) {
        return LabOnScreen.fx(() -> lab.find(query).getAccessibleText());
    }

    @Test
    void aClickedNeuronIsFollowedAtTheSameMask() {
        lab.opens("new-mask");
        lab.waitFor(() -> lab.step() == 42 && spoken("#network").startsWith("Mask 42"));
        Scene before = lab.workbench().session().scene();
        assertTrue(spoken("#mean").startsWith("Hidden layer 1, neuron 3"), spoken("#mean"));
        LabOnScreen.fx(() -> {
            NetworkDiagram network = (NetworkDiagram) lab.find("#network");
            Box box = network.nodeBox(new NetworkPlace.Node(2, 4));
            Gestures.click(network, box.left() + 9, box.top() + 9);
            return true;
        });
        lab.waitFor(() -> spoken("#mean").startsWith("Hidden layer 2, neuron 5"));
        assertEquals(42, lab.step());
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        lab.waitFor(() -> spoken("#mean").startsWith("Hidden layer 1, neuron 3"));
        assertEquals(before, lab.workbench().session().scene(), "one undo");
    }

    @Test
    void eachStepDrawsAnotherMask() {
        lab.opens("new-mask");
        lab.waitFor(() -> lab.step() == 42);
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.step() == 43 && spoken("#network").startsWith("Mask 43"));
        lab.presses(KeyCode.LEFT);
        lab.presses(KeyCode.LEFT);
        lab.waitFor(() -> lab.step() == 41 && spoken("#network").startsWith("Mask 41"));
    }
}
