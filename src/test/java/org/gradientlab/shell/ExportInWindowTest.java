package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.controlsfx.control.RangeSlider;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.Scale;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is on screen becomes a file, as a person asks for it. */
class ExportInWindowTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    @TempDir private Path folder;

    private void asksFor(String kind) {
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.E);
        lab.clicks("#export-" + kind);
    }

    /** Seen at 250 % in a small window: there was no way to the lower rows of a film. */
    @Test
    void inLargeTypeTheFormScrollsAndTheButtonStaysInTheWindow() {
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().scale(2.5);
            return true;
        });
        lab.opens("small-step");
        asksFor("gif");
        Bounds button =
                LabOnScreen.fx(() -> {
                    Node node = lab.find("#export-write");
                    return node.localToScene(node.getLayoutBounds());
                });
        assertTrue(button.getMaxY() <= 720, button.toString());
        LabOnScreen.fx(() -> {
            lab.find("#export-to").requestFocus();
            return true;
        });
        lab.settle();
        Bounds field =
                LabOnScreen.fx(() -> {
                    Node node = lab.find("#export-to");
                    return node.localToScene(node.getLayoutBounds());
                });
        assertTrue(field.getMaxY() <= button.getMinY(), field + " lies under " + button);
    }

    private Path writes(String kind, String name) {
        asksFor(kind);
        return writes(name);
    }

    private Path writes(String name) {
        Path file = folder.resolve(name);
        lab.choosesFile(file);
        lab.clicks("#export-write");
        return file;
    }

    private void fills(String field, String text) {
        LabOnScreen.fx(() -> {
            ((TextField) lab.find(field)).setText(text);
            return true;
        });
    }

    /** A film small enough to be made in no time. */
    private Path writesFilm(String to) {
        asksFor("gif");
        fills("#export-width", "400");
        fills("#export-height", "260");
        fills("#export-to", to);
        return writes("film.gif");
    }

    private String message() {
        return lab.textOf("#message-bar .label");
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theMenuAndTheKeyOpenTheCardAndEscapeClosesIt() {
        lab.opens("small-step");
        lab.clicks("#scene-menu");
        lab.clicks("#menu-export");
        assertTrue(lab.isShown("#export-card"));
        lab.presses(KeyCode.ESCAPE);
        assertFalse(lab.isShown("#export-card"));
        lab.looksAtTheStage();
        lab.presses(KeyCode.CONTROL, KeyCode.E);
        assertTrue(lab.isShown("#export-card"));
    }

    @Test
    void aPictureHasTheSizeAndTheSharpnessAskedFor() throws IOException {
        lab.opens("small-step");
        asksFor("png");
        lab.clicks("#export-times-3");
        fills("#export-height", "300");
        lab.choosesFile(folder.resolve("a.png"));
        lab.types("#export-width", "500");
        assertFalse(lab.isShown("#export-card"), "enter writes");
        BufferedImage image = ImageIO.read(folder.resolve("a.png").toFile());
        assertEquals(1500, image.getWidth());
        assertEquals(900, image.getHeight());
        assertTrue(message().contains("a.png"), message());
    }

    @Test
    void aDrawingShowsThePartThePersonHasZoomedTo() throws IOException {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            Plot plot = (Plot) lab.find(".plot");
            plot.zoomTo(Scale.linear(5, 7), Scale.linear(20, 30));
            return true;
        });
        lab.settle();
        String text = Files.readString(writes("svg", "a.svg"));
        assertTrue(text.contains(">5.5<"), "a tick that is only there when zoomed");
        assertTrue(text.contains("<polyline"));
    }

    @Test
    void theNumbersAreThoseOfTheCommandLine() throws IOException {
        lab.opens("small-step");
        Path file = writes("csv", "a.csv");
        lab.waitFor(() -> Files.exists(file));
        List<String> lines = Files.readAllLines(file);
        assertEquals("lane,step,x,f,gradient", lines.getFirst());
        assertEquals(62, lines.size());
        assertEquals("0,1,5.5,21.25,9.0", lines.get(2));
    }

    @Test
    void theSceneCanBeReadBack() {
        lab.opens("small-step");
        Path file = writes("yaml", "a.yaml");
        assertEquals(
                LabOnScreen.fx(() -> lab.workbench().session().scene()), SceneReader.read(file));
    }

    @Test
    void aFilmIsMadeWhileTheWindowGoesOn() throws IOException {
        lab.opens("small-step");
        Path file = writesFilm("60");
        AtomicInteger turns = new AtomicInteger();
        while (lab.isShown("#export-bar")) {
            LabOnScreen.fx(turns::incrementAndGet);
        }
        assertTrue(turns.get() > 10, "the window had its turn so many times: " + turns);
        assertEquals(61, pictures(file));
        assertTrue(message().contains("film.gif"), message());
    }

    private static int pictures(Path gif) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true);
        }
    }

    @Test
    void bothEndsOfAFilmAreMovedByKeyOnOneLineAndFollowWhatIsTyped() {
        lab.opens("small-step");
        asksFor("gif");
        LabOnScreen.fx(() -> {
            lab.find("#export-ends").requestFocus();
            return true;
        });
        lab.presses(KeyCode.RIGHT);
        lab.presses(KeyCode.RIGHT);
        assertEquals("2", fieldText("#export-from"));
        assertEquals("60", fieldText("#export-to"));
        assertTrue(lab.textOf("#export-film").contains("59"), lab.textOf("#export-film"));
        fills("#export-to", "40");
        assertEquals(40, LabOnScreen.fx(() -> ends().getHighValue()));
        assertEquals(2, LabOnScreen.fx(() -> ends().getLowValue()));
        fills("#export-to", "many");
        assertEquals(40, LabOnScreen.fx(() -> ends().getHighValue()), "where it last made sense");
    }

    private RangeSlider ends() {
        return (RangeSlider) lab.find("#export-ends");
    }

    private String fieldText(String field) {
        return LabOnScreen.fx(() -> ((TextField) lab.find(field)).getText());
    }

    @Test
    void aFilmThatIsCancelledLeavesNoFile() {
        lab.opens("small-step");
        writesFilm("60");
        lab.waitFor(() -> lab.textOf("#export-bar .label").contains("2 of"));
        LabOnScreen.fx(() -> {
            ((Button) lab.find("#export-cancel")).fire();
            return true;
        });
        lab.waitFor(() -> !lab.isShown("#export-bar"));
        assertEquals(List.of(), files());
        assertTrue(message().contains("was not written"), message());
    }

    @Test
    void numbersOfALongRunCanBeCancelledToo() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().session().steps(1_000_000, false);
            return true;
        });
        writes("csv", "a.csv");
        assertTrue(lab.textOf("#export-bar .label").contains("a.csv"));
        lab.clicks("#export-cancel");
        lab.waitFor(() -> !lab.isShown("#export-bar"));
        assertEquals(List.of(), files());
    }

    @Test
    void aStepBeyondTheRunIsToldInOneSentenceAndNothingCanBeWritten() {
        lab.opens("small-step");
        asksFor("gif");
        fills("#export-to", "99");
        assertEquals(
                "× The run ends at step 60; step 99 is beyond it.", lab.textOf("#export-fault"));
        assertTrue(LabOnScreen.fx(() -> lab.find("#export-write").isDisabled()));
        fills("#export-to", "many");
        assertEquals("× “many” is not a whole number.", lab.textOf("#export-fault"));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsToldInOneSentence() {
        lab.opens("small-step");
        writes("png", "nowhere/a.png");
        lab.waitFor(() -> lab.isShown("#message-bar"));
        assertTrue(message().contains("cannot be written"), message());
        lab.looksAtTheStage();
        writes("gif", "nowhere/a.gif");
        lab.waitFor(() -> !lab.isShown("#export-bar"));
        assertTrue(message().contains("a.gif"), message());
    }

    @Test
    void theCardSpeaksTheLanguageOfTheWindow() {
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().preferences().language(Language.CHINESE);
            return true;
        });
        asksFor("gif");
        assertTrue(lab.textOf("#export-film").contains("61 帧"), lab.textOf("#export-film"));
    }

    @Test
    void whileAPredictionIsOpenNoFileGivesItAway() throws IOException {
        LabOnScreen.fx(() -> {
            lab.workbench().lessons().open("gradient-descent");
            lab.workbench().lessons().goTo(1);
            return true;
        });
        lab.settle();
        assertTrue(LabOnScreen.fx(() -> lab.workbench().session().cover().isOn()));
        assertEquals(0, LabOnScreen.fx(() -> lab.find(".chip").getOpacity()), "in the window too");
        writes("csv", "a.csv");
        assertTrue(message().contains("prediction"), message());
        String svg = Files.readString(writes("svg", "a.svg"));
        assertFalse(svg.contains("Converges"), "the verdict is told");
        assertEquals(List.of(folder.resolve("a.svg")), files());
    }

    @Test
    void closingTheWindowEndsWhatIsBeingWritten() throws InterruptedException {
        lab.opens("small-step");
        writesFilm("60");
        lab.waitFor(() -> lab.textOf("#export-bar .label").contains("2 of"));
        LabOnScreen.fx(() -> {
            ((LabWindow) lab.scene().getRoot()).close();
            return true;
        });
        assertEquals(List.of(), files());
    }
}
