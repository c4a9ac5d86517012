package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.plot.Theme;
import org.gradientlab.shell.session.BuiltInScene;
import org.gradientlab.shell.session.Place;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The window as a person uses it. */
class WindowTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private Scene scene() {
        return LabOnScreen.fx(() -> lab.workbench().session().scene());
    }

    private boolean playing() {
        return LabOnScreen.fx(() -> lab.workbench().session().playingProperty().get());
    }

    // --- the first window

    @Test
    void homeIsTheFirstWindowAndItsButtonLeadsToTheFirstScene() {
        assertEquals(Place.HOME, lab.workbench().placeProperty().get());
        lab.clicks("#start");
        assertEquals(Place.STAGE, lab.workbench().placeProperty().get());
        assertEquals(BuiltInScene.all().getFirst().scene(), scene());
    }

    @Test
    void theTabsLeadToLessonsAndBenchesAndTheLogoHome() {
        lab.clicks("#lessons");
        assertTrue(lab.isShown("#lesson-gradient-descent"));
        lab.clicks("#benches");
        assertTrue(lab.isShown("#new-descent"));
        lab.clicks("#home");
        assertTrue(lab.isShown("#start"));
    }

    @Test
    void aFreshSceneOfABenchStandsAtItsDefaults() {
        lab.clicks("#benches");
        lab.clicks("#new-descent");
        assertEquals(Scene.of(scene().bench()), scene());
    }

    // --- the playhead

    @Test
    void playGoesOnAndPauseStays() {
        lab.opens("small-step");
        long before = lab.step();
        lab.clicks("#play");
        lab.waitFor(() -> lab.step() > before + 2);
        lab.clicks("#play");
        lab.waitFor(() -> !lab.workbench().session().playingProperty().get());
        long paused = lab.step();
        assertTrue(paused > before);
        lab.settle();
        assertEquals(paused, lab.step());
    }

    @Test
    void theKeysStepPlayAndJumpWithoutAMouse() {
        lab.opens("small-step");
        lab.looksAtTheStage();
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.step() == 4);
        lab.presses(KeyCode.LEFT);
        lab.presses(KeyCode.LEFT);
        lab.waitFor(() -> lab.step() == 2);
        lab.presses(KeyCode.HOME);
        lab.waitFor(() -> lab.step() == 0);
        lab.presses(KeyCode.END);
        lab.waitFor(() -> lab.step() == 60);
        lab.presses(KeyCode.HOME);
        lab.presses(KeyCode.SPACE);
        lab.waitFor(() -> lab.workbench().session().playingProperty().get());
        lab.presses(KeyCode.SPACE);
        lab.waitFor(() -> !lab.workbench().session().playingProperty().get());
    }

    @Test
    void theArrowKeysStepAlsoWhileAButtonHasTheFocus() {
        lab.opens("small-step");
        lab.clicks("#step-on");
        lab.waitFor(() -> lab.step() == 4);
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.step() == 5);
    }

    @Test
    void draggingOnTheTimelineScrubsThroughTheRun() {
        lab.opens("small-step");
        lab.drags("#timeline", 0.5);
        lab.waitFor(() -> lab.step() == 30);
        lab.movesTo("#timeline", 0);
        lab.letsGo();
        lab.waitFor(() -> lab.step() == 0);
    }

    @Test
    void theCounterSaysStepTotalAndHowManyAreComputed() {
        lab.opens("small-step");
        lab.waitFor(() -> lab.shot().computed() == 60);
        lab.settle();
        assertEquals("3", lab.textOf(".step-counter"));
        assertEquals("/ 60", lab.textOf(".step-total"));
        assertEquals("60 computed", lab.textOf(".step-computed"));
    }

    // --- knobs

    @Test
    void aTypedValueTurnsTheKnobAndUndoTakesItBack() {
        lab.opens("small-step");
        Scene before = scene();
        lab.types("#knob-x0", "−2.5");
        assertNotEquals(before, scene());
        assertEquals("−2.5", lab.fieldText("#knob-x0"));
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, scene());
        assertEquals("6", lab.fieldText("#knob-x0"));
        lab.presses(KeyCode.CONTROL, KeyCode.Y);
        assertEquals("−2.5", lab.fieldText("#knob-x0"));
    }

    @Test
    void aBadValueSaysWhatIsAllowedAndTheRunStaysAsItWas() {
        lab.opens("small-step");
        Scene before = scene();
        lab.types("#knob-x0", "far left");
        assertEquals(before, scene());
        assertTrue(lab.isShown(".fault-line"));
        String message = lab.textOf(".fault-line > .label");
        assertTrue(message.contains("far left"), message);
        assertTrue(message.contains("…"), message);
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown(".fault-line"));
        assertEquals("6", lab.fieldText("#knob-x0"));
    }

    @Test
    void aBadFormulaHasACaretUnderTheWrongCharacter() {
        lab.opens("small-step");
        Scene before = scene();
        lab.types("#knob-f", "x^2 + foo");
        assertEquals(before, scene());
        assertTrue(lab.isShown(".fault-caret"));
        lab.types("#knob-f", "x^2 + 1");
        assertFalse(lab.isShown(".fault-caret"));
        assertNotEquals(before, scene());
    }

    @Test
    void aDragOnASliderIsOneActForUndo() {
        lab.opens("small-step");
        Scene before = scene();
        lab.drags("#slider-x0", 0.5, 0.4, 0.3, 0.2);
        lab.letsGo();
        assertNotEquals(before, scene());
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, scene());
    }

    @Test
    void resettingBringsOneKnobOrAllOfThemBack() {
        lab.opens("over-the-edge");
        assertEquals("Reset 3 changed", lab.textOf(".reset-all"));
        lab.clicks(".reset-all");
        assertEquals(60, scene().steps());
        assertEquals("0.05", lab.fieldText("#knob-optimizer-eta"));
        assertFalse(lab.isShown(".reset-all"));
    }

    @Test
    void theNumberOfStepsIsAKnobOfTheScene() {
        lab.opens("small-step");
        lab.types("#knob-steps", "25");
        assertEquals(25, scene().steps());
        lab.types("#knob-steps", "0");
        assertEquals(25, scene().steps());
        assertTrue(lab.isShown(".fault-line"));
    }

    // --- language, theme, scale

    @Test
    void theLanguageChangesAtOnceAndTheRunGoesOn() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().speed(1);
            return true;
        });
        lab.looksAtTheStage();
        lab.presses(KeyCode.SPACE);
        lab.waitFor(() -> lab.workbench().session().playingProperty().get());
        Scene before = scene();
        lab.presses(KeyCode.ALT, KeyCode.G);
        assertEquals(Language.CHINESE, lab.workbench().preferences().settings().language());
        assertEquals("实验台", lab.textOf("#benches"));
        assertEquals("参数", lab.textOf(".panel-title"));
        assertEquals(before, scene());
        assertTrue(playing());
        lab.presses(KeyCode.ALT, KeyCode.G);
        assertEquals("Benches", lab.textOf("#benches"));
    }

    @Test
    void theThemeChangesAtOnce() {
        lab.opens("small-step");
        lab.clicks("#settings");
        lab.clicks("#settings-card .theme-dark");
        assertEquals(Theme.DARK, lab.workbench().preferences().settings().theme());
        assertTrue(lab.scene().getStylesheets().stream().anyMatch(sheet -> sheet.contains("dark")));
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#settings-card"));
    }

    @Test
    void everythingGrowsWithTheTypeScale() {
        lab.opens("small-step");
        lab.looksAtTheStage();
        double before = LabOnScreen.fx(() -> lab.find("#play").getLayoutBounds().getWidth());
        lab.presses(KeyCode.CONTROL, KeyCode.EQUALS);
        lab.presses(KeyCode.CONTROL, KeyCode.EQUALS);
        double after = LabOnScreen.fx(() -> lab.find("#play").getLayoutBounds().getWidth());
        assertEquals(1.25, after / before, 0.03);
        lab.presses(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, lab.workbench().preferences().settings().scale());
    }

    // --- files and text

    @Test
    void aBrokenFileIsToldInOneBarAndTheSceneStays(@TempDir Path folder) throws IOException {
        lab.opens("small-step");
        Scene before = scene();
        Path file = folder.resolve("broken.yaml");
        Files.writeString(
                file, "lab: 1\nbench: descent\nlanes:\n  - optimizer: {kind: sgd, eta: fast}\n");
        lab.choosesFile(file);
        lab.presses(KeyCode.CONTROL, KeyCode.O);
        assertEquals(before, scene());
        assertTrue(lab.isShown("#message-bar"));
        String message = lab.textOf("#message-bar > .label");
        assertTrue(message.contains("broken.yaml"), message);
        assertTrue(message.contains("line 4"), message);
        assertTrue(message.contains("eta"), message);
        lab.clicks("#close-message");
        assertFalse(lab.isShown("#message-bar"));
    }

    @Test
    void aSavedSceneCanBeOpenedAgainAndIsAmongTheRecentOnes(@TempDir Path folder) {
        lab.opens("bounces");
        Scene saved = scene();
        Path file = folder.resolve("mine.yaml");
        lab.choosesFile(file);
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.S);
        assertEquals(saved, SceneReader.read(file));
        lab.opens("small-step");
        lab.presses(KeyCode.ALT, KeyCode.H);
        assertEquals(file, lab.workbench().preferences().settings().recent().getFirst());
        lab.clicks(".recent .scene-row");
        assertEquals(saved, scene());
    }

    @Test
    void aCopiedSceneCanBePasted() {
        lab.opens("bounces");
        Scene copied = scene();
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.C);
        assertTrue(lab.clipboard.text().startsWith("lab: 1\nbench: descent\n"));
        lab.opens("small-step");
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.V);
        assertEquals(copied, scene());
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(BuiltInScene.named("small-step").scene(), scene());
    }

    @Test
    void copyingInAFieldLeavesTheSceneOutOfIt() {
        lab.opens("bounces");
        lab.clipboard.put("untouched");
        lab.clicks("#knob-x0");
        lab.presses(KeyCode.CONTROL, KeyCode.C);
        assertEquals("untouched", lab.clipboard.text());
    }

    // --- cards

    @Test
    void helpListsTheKeysAndEscapeGivesTheFocusBack() {
        lab.opens("small-step");
        lab.clicks("#step-on");
        Node before = lab.scene().getFocusOwner();
        lab.presses(KeyCode.F1);
        assertTrue(lab.isShown("#keys-card"));
        lab.presses(KeyCode.TAB);
        assertTrue(lab.isShown("#keys-card"));
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#keys-card"));
        assertEquals(before, lab.scene().getFocusOwner());
    }

    @Test
    void theAboutBoxNamesTheVersions() {
        lab.presses(KeyCode.ALT, KeyCode.A);
        assertTrue(lab.isShown("#about-card"));
        assertFalse(AboutCard.versions().getProperty("nd4j").startsWith("$"));
    }
}
