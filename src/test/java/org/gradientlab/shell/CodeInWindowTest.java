package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.gradientlab.code.CodeLine;
import org.gradientlab.code.Dialect;
import org.gradientlab.code.ScriptWriter;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The code beside the picture, in the real window. */
class CodeInWindowTest {
    @RegisterExtension private final LabOnScreen lab = new LabOnScreen();

    private String expected(Dialect dialect) {
        return ScriptWriter.write(
                        lab.workbench().session().scene(),
                        lab.workbench().session().lanes().chosen(),
                        dialect,
                        Words.in(Language.ENGLISH))
                .text();
    }

    private void showsCode() {
        lab.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        lab.settle();
    }

    /** The line that is marked, with what is said beside it. */
    private String marked() {
        return LabOnScreen.fx(() ->
                lab.scene().getRoot().lookupAll(".code-line").stream()
                        .filter(cell -> cell.getPseudoClassStates().toString().contains("now"))
                        .map(cell -> ((IndexedCell<?>) cell).getAccessibleText())
                        .findFirst()
                        .orElse("nothing"));
    }

    @Test
    void theKeyShowsTheCodeAndTheLineOfTheStepFollowsThePlayhead() {
        lab.opens("small-step");
        assertFalse(lab.isShown("#code-pane"));
        showsCode();
        assertTrue(lab.isShown("#code-pane"));
        lab.workbench().session();
        LabOnScreen.fx(() -> {
            lab.workbench().session().seek(0);
            return true;
        });
        lab.waitFor(() -> marked().equals("x = np.float64(6). step 0"));
        LabOnScreen.fx(() -> {
            lab.workbench().session().seek(7);
            return true;
        });
        lab.waitFor(() -> marked().equals("    x = x - eta * g. step 7"));
        lab.clicks("#close-code");
        assertFalse(lab.isShown("#code-pane"));
    }

    @Test
    void aDialectIsChosenCopiedAndSaved(@TempDir Path folder) throws IOException {
        lab.opens("small-step");
        showsCode();
        lab.clicks("#copy-code");
        assertEquals(expected(Dialect.NUMPY), lab.clipboard.text());
        lab.clicks("#code-pytorch");
        lab.clicks("#copy-code");
        assertEquals(expected(Dialect.PYTORCH), lab.clipboard.text());
        Path file = folder.resolve("run.py");
        lab.choosesFile(file);
        lab.clicks("#save-code");
        assertEquals(expected(Dialect.PYTORCH), Files.readString(file));
        try (var all = Files.list(folder)) {
            assertEquals(1, all.count(), "nothing else is left in the folder");
        }
    }

    @Test
    void withTheFocusOnTheCodeCopyTakesTheCodeAndAKnobWritesItAnew() {
        lab.opens("small-step");
        showsCode();
        lab.presses(KeyCode.CONTROL, KeyCode.C);
        String before = lab.clipboard.text();
        assertEquals(expected(Dialect.NUMPY), before);
        LabOnScreen.fx(() -> {
            lab.workbench().session().turn(0, "x0", 3.0, false);
            return true;
        });
        lab.settle();
        lab.clicks("#copy-code");
        assertTrue(lab.clipboard.text().contains("np.float64(3)"), lab.clipboard.text());
    }

    @Test
    void theCodeIsThatOfTheChosenLane() {
        lab.opens("three-batches");
        showsCode();
        lab.presses(KeyCode.ALT, KeyCode.N);
        lab.clicks("#copy-code");
        assertTrue(lab.clipboard.text().contains("lane 2"), lab.clipboard.text());
        assertEquals(expected(Dialect.NUMPY), lab.clipboard.text());
    }

    @Test
    void aBenchThatTrainsNothingSaysSoInOneSentence() {
        lab.opens("four-activations");
        showsCode();
        assertTrue(lab.textOf("#code-remarks").contains("nothing learns"));
        ListView<?> lines = (ListView<?>) lab.find("#code-lines");
        assertEquals(0, lines.getItems().size());
        assertTrue(lab.find("#copy-code").isDisabled());
        assertFalse(lines.getItems().stream().anyMatch(CodeLine.class::isInstance));
    }
}
