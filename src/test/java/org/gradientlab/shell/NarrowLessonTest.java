package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.gradientlab.lesson.LessonProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A lesson in a small window: it folds to a rail, and all it can do stays within reach. */
class NarrowLessonTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen(1024, 768);

    private void open(String lesson, int part) {
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().open(lesson);
            lab.workbench().lessons().goTo(part);
            return true;
        });
        lab.settle();
    }

    private LessonProgress progress() {
        return LabOnScreen.fx(() -> lab.workbench().lessons().progressProperty().get());
    }

    private void press(String query) {
        LabOnScreen.fx(() -> {
            Node node = lab.find(query);
            if (node instanceof Hyperlink link) {
                link.fire();
            } else {
                ((ButtonBase) node).fire();
            }
            return true;
        });
        lab.settle();
    }

    /** Chooses from the lesson's menu, or from the one for teachers inside it. */
    private void choose(String id) {
        LabOnScreen.fx(() -> {
            for (MenuItem item : ((MenuButton) lab.find("#lesson-menu")).getItems()) {
                if (id.equals(item.getId())) {
                    item.fire();
                } else if (item instanceof Menu menu) {
                    menu.getItems().stream()
                            .filter(inner -> id.equals(inner.getId()))
                            .forEach(MenuItem::fire);
                }
            }
            return true;
        });
        lab.settle();
    }

    @Test
    void aLinkToASceneFoldsTheLessonAndTheRailBringsEveryPartBack() {
        open("gradient-descent", 2);
        assertTrue(lab.isShown("#lesson-pane"));
        press("#scene-small-step");
        press("#unfold-lesson");
        open("gradient-descent", 3);
        press("#scene-thousand-steps");
        assertFalse(lab.isShown("#lesson-pane"));
        assertTrue(lab.isShown("#lesson-rail"));
        press("#rail-part-4");
        assertTrue(lab.isShown("#lesson-pane"));
        assertEquals(4, progress().part());
        lab.looksAtTheStage();
        lab.presses(KeyCode.ALT, KeyCode.P);
        assertTrue(lab.isShown("#lesson-rail"));
        lab.presses(KeyCode.ALT, KeyCode.P);
        assertTrue(lab.isShown("#lesson-pane"));
        press("#fold-lesson");
        press("#unfold-lesson");
        press("#close-lesson");
        assertFalse(lab.isShown("#lesson-rail") || lab.isShown("#lesson-pane"));
    }

    @Test
    void reportWorksheetAndKeyGoToFiles(@TempDir Path folder) throws IOException {
        open("gradient-descent", 1);
        press("#option-which-way-0");
        Path report = folder.resolve("report.md");
        lab.choosesFile(report);
        choose("save-report");
        assertTrue(Files.readString(report).contains("| right |"));
        Path table = folder.resolve("report.CSV");
        lab.choosesFile(table);
        choose("save-report");
        assertTrue(Files.readString(table).startsWith("lesson,what,answer,verdict\n"));
        Path sheet = folder.resolve("sheet.html");
        lab.choosesFile(sheet);
        choose("save-worksheet");
        String page = Files.readString(sheet);
        assertTrue(page.contains("<svg class=\"formula\"") && page.contains("<svg class=\"grid\""));
        assertFalse(page.contains("polyline") || page.contains("class=\"right\""));
        Path key = folder.resolve("key.html");
        lab.choosesFile(key);
        choose("save-key");
        assertTrue(Files.readString(key).contains("<b>5.5</b>"));
        assertTrue(Files.readString(key).contains("polyline"));
        Path text = folder.resolve("key.md");
        lab.choosesFile(text);
        choose("save-key");
        assertTrue(Files.readString(text).contains("**5.5**"));
    }

    @Test
    void theNotesForTheTeacherShowOnlyToWhoAsksTwice() {
        open("gradient-descent", 1);
        choose("open-notes");
        assertTrue(lab.isShown("#teacher-card"));
        assertFalse(lab.isShown("#notes"));
        press("#show-notes");
        assertTrue(lab.isShown("#notes"));
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#teacher-card"));
    }

    @Test
    void thingsAreOrderedByDraggingThemAndByKeyboard() {
        open("gradient-descent", 3);
        String first = spoken("#order-one-round-0");
        lab.dragsTo("#order-one-round-0", "#order-one-round-2");
        assertEquals(first.substring(2), spoken("#order-one-round-2").substring(2));
        LabOnScreen.fx(() -> {
            lab.find("#order-one-round-2").requestFocus();
            return true;
        });
        lab.presses(KeyCode.UP);
        assertEquals(first.substring(2), spoken("#order-one-round-1").substring(2));
    }

    private String spoken(String query) {
        return LabOnScreen.fx(() -> lab.find(query).getAccessibleText());
    }

    @Test
    void theSolutionComesAfterTheHintsAndAfterTrying() {
        open("gradient-descent", 5);
        for (int i = 0; i < 3; i++) {
            press("#hint-twenty-steps");
        }
        assertTrue(LabOnScreen.fx(() -> lab.find("#solution-twenty-steps").isDisabled()));
        press("#to-goal-twenty-steps");
        press("#unfold-lesson");
        lab.looksAtTheStage();
        lab.presses(KeyCode.END);
        lab.waitFor(() -> !lab.find("#solution-twenty-steps").isDisabled());
        assertTrue(progress().goals().isEmpty());
        press("#solution-twenty-steps");
        lab.waitFor(() -> progress().goals().contains("twenty-steps"));
        assertTrue(progress().helped().contains("twenty-steps"));
    }
}
