package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.gradientlab.shell.session.Session;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four lanes have room in a small window: no name is cut, no button lies outside. */
class FourLanesTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen(1024, 768);

    private void compareFour(String scene) {
        lab.opens(scene);
        LabOnScreen.fx(() -> {
            Session session = lab.workbench().session();
            for (double eta : new double[] {0.1, 0.2, 0.9}) {
                session.lanes().copy(0);
                session.turn(1, "optimizer.eta", eta, false);
            }
            return true;
        });
        lab.waitFor(() -> lab.shot().lanes().size() == 4);
        lab.settle();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noNameOfALaneIsCut(Language language) {
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().language(language);
            return true;
        });
        for (String scene : new String[] {"small-step", "zig-zag"}) {
            compareFour(scene);
            assertEquals(
                    4, LabOnScreen.fx(() -> lab.scene().getRoot().lookupAll(".lane-name").size()));
            for (Node name : LabOnScreen.fx(() -> lab.scene().getRoot().lookupAll(".lane-name"))) {
                Region region = (Region) name;
                assertTrue(
                        region.getWidth() >= region.prefWidth(-1),
                        region.getWidth() + " of " + region.prefWidth(-1));
            }
        }
    }

    @Test
    void theButtonThatTakesALaneOutLiesInThePanel() {
        compareFour("small-step");
        if (!lab.isShown("#remove-lane")) {
            lab.clicks("#knobs");
        }
        Bounds button = LabOnScreen.fx(() -> bounds(lab.find("#remove-lane")));
        Bounds panel = LabOnScreen.fx(() -> bounds(lab.find(".knob-panel")));
        assertTrue(panel.contains(button), button + " leaves " + panel);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
