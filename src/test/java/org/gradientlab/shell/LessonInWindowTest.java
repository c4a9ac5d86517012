package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Scene;
import org.gradientlab.lesson.Course;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonProgress;
import org.gradientlab.lesson.LessonReport;
import org.gradientlab.lesson.Part;
import org.gradientlab.lesson.Worksheet;
import org.gradientlab.lesson.WorksheetText;
import org.gradientlab.shell.session.ProgressFile;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Lessons in the window, taken as a student takes them. */
class LessonInWindowTest {
    private static final Set<String> LEAVING =
            Set.of("close-lesson", "fold-lesson", "lesson-next", "lesson-back");

    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private LessonProgress progress() {
        return LabOnScreen.fx(() -> lab.workbench().lessons().progressProperty().get());
    }

    /** Presses a button that may be scrolled away. */
    private void press(String query) {
        LabOnScreen.fx(() -> {
            ((ButtonBase) lab.find(query)).fire();
            return true;
        });
        lab.settle();
    }

    /** Answers in a field that may be scrolled away. */
    private void answer(String query, String text) {
        LabOnScreen.fx(() -> {
            TextField field = (TextField) lab.find(query);
            field.setText(text);
            field.fireEvent(new ActionEvent());
            return true;
        });
        lab.settle();
    }

    @Test
    void aLessonIsTakenFromThePredictionToTheGoal() {
        lab.clicks("#lessons");
        lab.clicks("#lesson-gradient-descent");
        assertTrue(lab.isShown("#lesson-pane"));
        assertEquals(0, progress().part());
        lab.clicks("#lesson-next");
        press("#option-which-way-1");
        assertFalse(answer("which-way").right());
        press("#option-which-way-0");
        assertTrue(answer("which-way").right());
        answer("#answer-first-step", "6.5");
        assertFalse(answer("first-step").right());
        answer("#answer-first-step", "5.5");
        assertTrue(answer("first-step").right());
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().goTo(Part.values().length - 1);
            return true;
        });
        lab.settle();
        press("#hint-twenty-steps");
        press("#to-goal-twenty-steps");
        lab.settle();
        assertEquals(Set.of(), progress().goals());
        lab.types("#knob-optimizer-eta", "0.3");
        lab.looksAtTheStage();
        lab.presses(KeyCode.END);
        lab.waitFor(() -> progress().goals().contains("twenty-steps"));
    }

    private LessonProgress.Answer answer(String question) {
        return Objects.requireNonNull(progress().answers().get(question), question);
    }

    @Test
    void aKnobThatTheGoalIsNotAboutBlocksIt() {
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().open("gradient-descent");
            lab.workbench().lessons().goTo(Part.values().length - 1);
            return true;
        });
        lab.settle();
        lab.types("#knob-x0", "1.001");
        lab.looksAtTheStage();
        lab.presses(KeyCode.END);
        lab.settle();
        assertEquals(Set.of(), progress().goals());
    }

    /**
     * The picture of a new scene comes a moment after it: until then there is only an older one.
     */
    @Test
    void goalsWaitForThePictureOfTheirOwnScene() {
        Set<Bench<?>> seen = new HashSet<>();
        for (Lesson lesson : Course.lessons()) {
            Scene scene = lesson.scenes().values().iterator().next();
            if (seen.add(scene.bench())) {
                goesFromAnotherBenchToTheGoalsOf(lesson, scene.bench());
                assertEquals(Set.of(), progress().goals(), lesson.id());
            }
        }
        assertTrue(seen.size() > 4, "benches with goals: " + seen);
    }

    private void goesFromAnotherBenchToTheGoalsOf(Lesson lesson, Bench<?> own) {
        String other = own.id().equals("descent") ? "surface" : "descent";
        LabOnScreen.fx(() -> {
            lab.workbench().startNew(Benches.named(other));
            return true;
        });
        lab.waitFor(() -> lab.isOnScreen(lab.workbench().session().scene()));
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().open(lesson);
            lesson.goals()
                    .values()
                    .forEach(goal -> {
                        lab.workbench().lessons().show(goal.scene());
                        lab.workbench().lessons().goTo(0);
                        lab.workbench().lessons().goTo(Part.values().length - 1);
                    });
            return true;
        });
    }

    @Test
    void openingAgainResumesAndStartingOverForgets() {
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().open("gradient-descent");
            lab.workbench().lessons().goTo(1);
            return true;
        });
        lab.settle();
        press("#option-which-way-0");
        press("#close-lesson");
        assertFalse(lab.isShown("#lesson-pane"));
        lab.clicks("#lessons");
        lab.clicks("#lesson-gradient-descent");
        assertEquals(1, progress().part());
        assertTrue(answer("which-way").right());
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().startOver();
            return true;
        });
        assertEquals(0, progress().part());
        assertTrue(progress().answers().isEmpty());
    }

    @Test
    void progressIsKeptInItsFile(@TempDir Path folder) {
        ProgressFile file = ProgressFile.in(folder, Runnable::run);
        LessonProgress progress =
                LessonProgress.none()
                        .at(3)
                        .with("why", new LessonProgress.Answer("weil: = # \u4e2d\n!", true))
                        .reached("there");
        file.keep("a-lesson", progress);
        assertEquals(progress, ProgressFile.in(folder, Runnable::run).of("a-lesson"));
    }

    @Test
    void theReportAndTheWorksheetTellWhatWasAskedAndAnswered() {
        Lesson lesson = Course.lessons().getFirst();
        LessonProgress progress =
                LessonProgress.none()
                        .at(1)
                        .with("first-step", new LessonProgress.Answer("5.5", true));
        Words words = Words.in(Language.ENGLISH);
        LessonReport report = new LessonReport(lesson, progress, words);
        assertTrue(report.markdown().contains("| 5.5 | right |"), report.markdown());
        assertTrue(report.csv().contains("\"5.5\",\"right\""), report.csv());
        Worksheet sheet = new Worksheet(lesson, words);
        assertFalse(new WorksheetText(sheet, false).write().contains("**5.5**"));
        String key = new WorksheetText(sheet, true).write();
        assertTrue(key.contains("**5.5**"), key);
    }

    @Test
    void everyControlOfEveryLessonCanBePressed() {
        int pressed = 0;
        for (Lesson lesson : LabOnScreen.fx(() -> lab.workbench().lessons().shelf().lessons())) {
            for (int part = 0; part < Part.values().length; part++) {
                pressed += pressAll(lesson, part);
            }
        }
        assertTrue(pressed > 300, "controls pressed: " + pressed);
    }

    private int pressAll(Lesson lesson, int part) {
        LabOnScreen.fx(() -> {
            if (part == 0) {
                lab.workbench().lessons().open(lesson);
                lab.workbench().lessons().startOver();
            }
            lab.workbench().lessons().goTo(part);
            return true;
        });
        lab.settle();
        List<Node> controls =
                LabOnScreen.fx(() -> {
                    List<Node> found = new ArrayList<>();
                    collect(lab.find("#lesson-pane"), found);
                    return found;
                });
        LabOnScreen.fx(() -> {
            controls.forEach(LessonInWindowTest::press);
            lab.workbench().session().pause();
            lab.workbench().session().pulse();
            return true;
        });
        return controls.size();
    }

    private static void collect(Node node, List<Node> found) {
        boolean control =
                node instanceof ButtonBase || node instanceof TextField || node instanceof TextArea;
        if (control) {
            String id = Objects.requireNonNullElse(node.getId(), "");
            if (!LEAVING.contains(id) && !id.startsWith("lesson-") && !id.startsWith("bench-")) {
                found.add(node);
            }
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static void press(Node control) {
        switch (control) {
            case ButtonBase button -> button.fire();
            case TextField field -> field.setText("0.5");
            case TextArea area -> area.setText("because");
            default -> throw new IllegalStateException(control.toString());
        }
    }
}
