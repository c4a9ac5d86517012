package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.gradientlab.bench.classify.ClassifyFrame;
import org.gradientlab.bench.classify.ClassifySetup;
import org.gradientlab.bench.descent.DescentFrame;
import org.gradientlab.shell.session.Explaining;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are explained where they stand, by the mouse and by the keyboard. */
class ExplainTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private Explaining.Asked asked() {
        return LabOnScreen.fx(() -> lab.workbench().session().explaining().askedProperty().get());
    }

    private String said() {
        return LabOnScreen.fx(() -> lab.find("#explain-card").getAccessibleText());
    }

    @Test
    void theKeyGoesThroughTheNumbersAndEscapeCloses() {
        lab.opens("small-step");
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("x", asked().topic().key());
        lab.presses(KeyCode.E);
        DescentFrame frame = (DescentFrame) lab.shot().lane().frame();
        assertTrue(said().endsWith(Figures.shown(frame.here().f())), said());
        lab.presses(KeyCode.SHIFT, KeyCode.E);
        assertEquals("x", asked().topic().key());
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#explain-card"));
    }

    @Test
    void theCardFollowsTheRun() {
        lab.opens("small-step");
        lab.presses(KeyCode.E);
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        long before = lab.shot().step();
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.shot().step() == before + 1);
        assertEquals("step " + (before + 1), lab.textOf("#explain-step"));
    }

    @Test
    void aClickOnAPointExplainsIt() {
        lab.opens("small-step");
        DescentFrame frame = (DescentFrame) lab.shot().lane().frame();
        lab.clicksOnPlot(0, frame.here().x(), frame.here().f());
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertTrue(said().contains(Figures.shown(frame.here().f())), said());
        assertEquals("step " + frame.step(), lab.textOf("#explain-step"));
    }

    @Test
    void aPointOfThePastIsExplainedByItsOwnStep() {
        lab.opens("small-step");
        DescentFrame frame = (DescentFrame) lab.shot().lane().frame();
        double start = frame.trail().getFirst();
        lab.clicksOnPlot(0, start, frame.f().at(start).f());
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertEquals("step 0", lab.textOf("#explain-step"));
        assertEquals(frame.step(), lab.step(), "the playhead stays");
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.step() == frame.step() + 1);
        assertEquals("step 0", lab.textOf("#explain-step"), "and the card too");
    }

    @Test
    void aPointOfTheMapIsLookedInto() {
        lab.opens("spiral");
        ClassifyFrame frame = (ClassifyFrame) lab.shot().lane().frame();
        int point = 17;
        lab.clicksOnPlot(0, frame.points().x(point), frame.points().y(point));
        lab.waitFor(() -> lab.isShown("#explain-card"));
        assertTrue(said().startsWith("The point"), said());
        int asked = Integer.parseInt(asked().topic().key().split(" ", -1)[1]);
        lab.waitFor(() -> ((ClassifySetup) lab.shot().lane().setup()).example() == asked + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "small-step",
                "zig-zag",
                "five-rules",
                "spiral",
                "four-activations",
                "logits-to-probabilities",
                "ten-tanh-layers",
                "small-ensemble"
            })
    void everyBenchExplainsItsNumbersInBothLanguages(String scene) {
        lab.opens(scene);
        lab.presses(KeyCode.E);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        String english = said();
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().language(Language.CHINESE);
            return true;
        });
        lab.settle();
        assertTrue(lab.isShown("#explain-card"));
        assertNotEquals(english, said());
        int topics = lab.shot().scene().bench().topics(lab.shot().lane()).size();
        for (int i = 0; i < Math.min(12, topics); i++) {
            lab.presses(KeyCode.E);
            assertFalse(said().contains("⟨"), said());
        }
    }
}
