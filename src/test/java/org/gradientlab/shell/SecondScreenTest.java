package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A beamer that is plugged in, pulled out and plugged in again while a talk is on. */
class SecondScreenTest {
    private static final Rectangle2D DESK = new Rectangle2D(0, 0, 1280, 720);
    private static final Rectangle2D BEAMER = new Rectangle2D(1280, 0, 1024, 768);

    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private final ObservableList<Rectangle2D> screens =
            FXCollections.observableArrayList(DESK, BEAMER);

    @BeforeEach
    void twoScreens() {
        LabOnScreen.fx(() -> {
            ((LabWindow) lab.scene().getRoot()).in(FullScreen.none(), () -> screens);
            lab.workbench().lessons().open("step-size");
            lab.workbench().lessons().goTo(3);
            lab.workbench().lessons().show("creeps");
            return true;
        });
        // A scene has no picture until its first one is there.
        lab.waitFor(
                () -> lab.workbench().session().shotProperty().get() != null && lab.step() == 10);
        lab.looksAtTheStage();
    }

    private void plugs(Rectangle2D... now) {
        LabOnScreen.fx(() -> screens.setAll(List.of(now)));
        lab.settle();
    }

    private static List<Window> windows() {
        return LabOnScreen.fx(() -> List.copyOf(Window.getWindows()));
    }

    @Test
    void theAudienceHasTheStageAndTheTeacherTheNotes() {
        lab.presses(KeyCode.F5);
        assertEquals(2, windows().size());
        Window audience = windows().getLast();
        assertEquals(1280, audience.getX());
        assertEquals(1024, audience.getWidth());
        assertEquals(
                audience, LabOnScreen.fx(() -> lab.find("#present-page").getScene().getWindow()));
        assertTrue(lab.isShown("#teacher-pane"));
        assertTrue(lab.isShown("#timeline"));
        assertTrue(lab.isShown("#knob-optimizer-eta"));
        assertTrue(lab.textOf("#teacher-elapsed").startsWith("0:"));
        lab.presses(KeyCode.PERIOD);
        assertTrue(lab.isShown("#present-blank"));
        lab.presses(KeyCode.PERIOD);
        lab.presses(KeyCode.END);
        lab.waitFor(() -> lab.shot().step() == 60);
        lab.presses(KeyCode.PAGE_DOWN);
        lab.waitFor(() -> lab.shot().last() == 10);
        assertEquals("one-step", lab.workbench().lessons().shownScene().orElseThrow());
        lab.presses(KeyCode.ESCAPE);
        assertEquals(1, windows().size());
        assertFalse(lab.isShown("#teacher-pane"));
    }

    @Test
    void aScreenMayComeAndGoWithoutAnythingBeingLost() {
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.shot().step() == 11);
        lab.presses(KeyCode.F5);
        plugs(DESK);
        assertEquals(1, windows().size());
        assertTrue(lab.isShown("#present-page"));
        assertFalse(lab.isShown("#timeline"));
        plugs(DESK, BEAMER);
        assertEquals(2, windows().size());
        assertTrue(lab.isShown("#timeline"));
        plugs(DESK, new Rectangle2D(1280, 0, 800, 600));
        assertEquals(800, windows().getLast().getWidth());
        plugs();
        assertEquals(1, windows().size());
        assertEquals(11, lab.step());
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#present-page"));
        plugs(DESK, BEAMER);
        assertEquals(1, windows().size());
        assertEquals(11, lab.step());
    }

    @Test
    void withOneScreenTheTalkGoesThroughTheScenesOfTheLesson() {
        plugs(DESK);
        lab.presses(KeyCode.F5);
        lab.presses(KeyCode.END);
        lab.waitFor(() -> lab.shot().step() == 60);
        lab.presses(KeyCode.PAGE_DOWN);
        lab.waitFor(() -> lab.shot().last() == 10);
        assertEquals(
                "eta = 0.5: one step lands in the minimum.",
                LabOnScreen.fx(() -> lab.find("#present-caption").getAccessibleText()));
        lab.presses(KeyCode.PAGE_UP);
        lab.waitFor(() -> lab.shot().last() == 60 && lab.shot().step() == 10);
        assertEquals("creeps", lab.workbench().lessons().shownScene().orElseThrow());
    }
}
