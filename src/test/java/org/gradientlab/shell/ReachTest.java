package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.gradientlab.shell.session.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever has only a keyboard, or only hears the window, gets everywhere. */
class ReachTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private List<Node> focusable() {
        return LabOnScreen.fx(() -> {
            List<Node> found = new ArrayList<>();
            collect(lab.scene().getRoot(), found);
            return found;
        });
    }

    private static boolean isNamed(Node node) {
        boolean told = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        return told
                || (node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank());
    }

    @Test
    void everyControlOnEveryPageHasAName() {
        for (Place place : Place.values()) {
            LabOnScreen.fx(() -> {
                lab.workbench().goTo(place);
                return true;
            });
            lab.settle();
            for (Node node : focusable()) {
                assertTrue(isNamed(node), place + ": " + node);
            }
        }
    }

    @Test
    void tabComesToEveryControlOfTheStage() {
        lab.opens("small-step");
        Set<Node> visited = new LinkedHashSet<>();
        int controls = focusable().size();
        for (int i = 0; i < 2 * controls; i++) {
            lab.presses(KeyCode.TAB);
            visited.add(LabOnScreen.fx(() -> lab.scene().getFocusOwner()));
        }
        List<Node> missed = focusable().stream().filter(node -> !visited.contains(node)).toList();
        assertEquals(List.of(), missed);
    }

    @Test
    void altAndALetterLeadToPagesKnobsAndTimeline() {
        lab.presses(KeyCode.ALT, KeyCode.B);
        assertEquals(Place.BENCHES, lab.workbench().placeProperty().get());
        lab.presses(KeyCode.ALT, KeyCode.L);
        assertEquals(Place.LESSONS, lab.workbench().placeProperty().get());
        lab.opens("small-step");
        lab.presses(KeyCode.ALT, KeyCode.T);
        assertEquals("timeline", lab.scene().getFocusOwner().getId());
        lab.presses(KeyCode.ALT, KeyCode.K);
        assertEquals("knob-f", lab.scene().getFocusOwner().getId());
    }

    @Test
    void aFocusedSliderGoesByTheArrowKeys() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.find("#slider-x0").requestFocus();
            return true;
        });
        lab.presses(KeyCode.RIGHT);
        assertTrue(Double.parseDouble(lab.fieldText("#knob-x0")) > 6);
        assertTrue(lab.scene().getFocusOwner().getId().equals("slider-x0"));
    }
}
