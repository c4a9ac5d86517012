package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.gradientlab.bench.descent.DescentSetup;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.shell.stage.LaneReadout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lanes side by side, as a person sets them up. */
class CompareTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private Scene scene() {
        return LabOnScreen.fx(() -> lab.workbench().session().scene());
    }

    private List<Double> etas() {
        return scene().lanes().stream()
                .map(lane -> ((DescentSetup) lane.latest()).optimizer().eta())
                .toList();
    }

    private void waitForLanes(int count) {
        lab.waitFor(() -> lab.shot().lanes().size() == count);
    }

    @Test
    void aLaneIsAddedTurnedAndRunsInLockstepWithTheFirst() {
        lab.opens("small-step");
        lab.clicks("#compare");
        lab.clicks("#menu-compare");
        waitForLanes(2);
        assertEquals(scene().lanes().get(0), scene().lanes().get(1));
        lab.types("#knob-optimizer-eta", "0.5");
        assertEquals(0.5, etas().get(1));
        assertNotEquals(etas().get(0), etas().get(1));
        lab.looksAtTheStage();
        lab.presses(KeyCode.HOME);
        lab.presses(KeyCode.RIGHT);
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.shot().lanes().stream().allMatch(lane -> lane.step() == 2));
        assertTrue(lab.isShown("#readout-A"));
        assertTrue(lab.find("#readout-B").getAccessibleText().contains("0.5"));
    }

    @Test
    void theKeysAddChooseAndTakeOutLanes() {
        lab.opens("small-step");
        lab.presses(KeyCode.CONTROL, KeyCode.D);
        waitForLanes(2);
        assertTrue(lab.isShown("#lane-B"));
        lab.presses(KeyCode.ALT, KeyCode.N);
        assertEquals(0, LabOnScreen.fx(() -> lab.workbench().session().lanes().chosen()));
        lab.types("#knob-optimizer-eta", "0.3");
        assertEquals(0.3, etas().getFirst());
        lab.presses(KeyCode.CONTROL, KeyCode.W);
        waitForLanes(1);
        assertFalse(lab.isShown("#readout-A"));
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        waitForLanes(2);
        assertEquals(0.3, etas().getFirst());
    }

    @Test
    void aForkGoesItsOwnWayFromTheStepOnScreen() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().session().seek(10);
            return true;
        });
        lab.waitFor(() -> lab.step() == 10);
        lab.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        waitForLanes(2);
        lab.types("#knob-optimizer-eta", "0.4");
        lab.waitFor(() -> lab.shot().lanes().get(1).computed() > 20);
        Lane fork = scene().lanes().get(1);
        assertEquals(10, fork.turns().getFirst().from());
        Shot shot = lab.shot();
        for (long step = 0; step <= 10; step++) {
            assertEquals(
                    shot.lanes().get(0).track().at(0, step),
                    shot.lanes().get(1).track().at(0, step));
        }
        assertNotEquals(
                shot.lanes().get(0).track().at(0, 11), shot.lanes().get(1).track().at(0, 11));
    }

    @Test
    void severalNumbersInAFieldAreALaneEach() {
        lab.opens("small-step");
        lab.types("#knob-optimizer-eta", "0.01, 0.1, 1");
        waitForLanes(3);
        assertEquals(List.of(0.01, 0.1, 1.0), etas());
        lab.types("#knob-optimizer-eta", "0.2, 0.3, 0.4");
        assertEquals(3, scene().lanes().size(), "five would be too many");
        lab.presses(KeyCode.ESCAPE);
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, scene().lanes().size());
    }

    @Test
    void theMenuOfAChoiceAddsALaneWithAnotherValue() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            ComboBox<?> box = (ComboBox<?>) lab.find("#knob-optimizer");
            box.getContextMenu().getItems().get(1).fire();
            return true;
        });
        waitForLanes(2);
        assertEquals("Sgd", rule(0));
        assertEquals("Momentum", rule(1));
        assertTrue(lab.find("#readout-B").getAccessibleText().contains("Momentum"));
    }

    private String rule(int lane) {
        Object setup = scene().lanes().get(lane).latest();
        return ((DescentSetup) setup).optimizer().getClass().getSimpleName();
    }

    @Test
    void aBenchThatDrawsOneLaneStandsTwiceOnTheStage() {
        lab.opens("five-rules");
        lab.presses(KeyCode.CONTROL, KeyCode.D);
        waitForLanes(2);
        lab.types("#knob-y0", "0.5");
        lab.settle();
        assertTrue(lab.find("#readout-B").getAccessibleText().contains("0.5"));
        assertEquals(
                2,
                LabOnScreen.fx(() ->
                        lab.find("#readout-B").getParent().getChildrenUnmodifiable().stream()
                                .filter(node -> !(node instanceof LaneReadout))
                                .count()));
    }
}
