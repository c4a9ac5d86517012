package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.gradientlab.bench.classify.ClassifyBench;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Track;
import org.gradientlab.view.SmallChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A classification in the real window, as a person uses it. */
class ClassifyOnScreenTest {
    private static final int TEST_ACCURACY = 7;

    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private double scalar(int column) {
        Shot shot = lab.shot();
        return shot.lane().track().at(column, shot.lane().step());
    }

    /** Somebody who has read nothing clicks the picture of the spiral on the first page. */
    @Test
    void aSpiralIsLearntWithTwoClicks() {
        lab.clicks("The spiral");
        lab.clicks("#play");
        lab.waitFor(() -> scalar(TEST_ACCURACY) > 0.95);
        assertEquals(100, lab.workbench().session().speedProperty().get());
    }

    @Test
    void whatIsDrawnIsOneUndo() {
        lab.opens("drawn-points");
        Scene before = lab.workbench().session().scene();
        lab.clicks("#draw-points");
        lab.clicks("#draw-class-2");
        lab.drags("#map", 0.4, 0.5, 0.6, 0.7);
        lab.letsGo();
        lab.waitFor(() -> !spoken("#map").contains("18 points"));
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        lab.waitFor(
                () -> lab.shot().scene().equals(before) && spoken("#map").contains("18 points"));
    }

    private String spoken(String query) {
        return LabOnScreen.fx(() -> lab.find(query).getAccessibleText());
    }

    @Test
    void restartingGivesBackTheVerySameWeights() {
        lab.opens("exclusive-or");
        lab.clicks("#restart");
        lab.waitFor(() -> lab.step() == 0);
        String before = card();
        lab.clicks("#play");
        lab.waitFor(() -> lab.step() > 20 && !card().equals(before));
        lab.clicks("#restart");
        lab.waitFor(() -> lab.step() == 0 && card().equals(before));
    }

    private String card() {
        return spoken("#neuron-card");
    }

    @Test
    void aTableDroppedOnTheLabIsLearntFrom(@TempDir Path folder) throws IOException {
        Path table = folder.resolve("mine.csv");
        List<String> rows = new ArrayList<>(List.of("a,b,kind"));
        for (int i = 0; i < 40; i++) {
            rows.add(i % 7 + "," + i % 5 + "," + (i % 7 > 3 ? "high" : "low"));
        }
        Files.write(table, rows);
        lab.opens("small-step");
        LabOnScreen.fx(() -> {
            lab.workbench().documents().open(table);
            return true;
        });
        lab.waitFor(() -> lab.isShown("#map") && spoken("#map").contains("40 points of 2 classes"));
        assertTrue(SceneWriter.write(lab.shot().scene()).contains("mine.csv"));
    }

    @Test
    void theDoctorsRemedyIsTried() {
        lab.opens("all-alike");
        LabOnScreen.fx(() -> {
            ((Button) lab.find(".remedy")).fire();
            return true;
        });
        lab.waitFor(() ->
                SceneWriter.write(lab.shot().scene()).contains("xavier")
                        || !SceneWriter.write(lab.shot().scene()).contains("constant"));
    }

    @Test
    void aPointOfTheCurveOfALayersGradientIsExplainedThere() {
        lab.opens("spiral");
        lab.waitFor(() -> lab.step() == 250);
        LabOnScreen.fx(() -> {
            ((SmallChoice) lab.find("#second-content")).choose(2);
            return true;
        });
        lab.settle();
        long step = 180;
        Track track = lab.shot().lane().track();
        double length = track.at(ClassifyBench.gradient(0), step);
        lab.clicksOnPlot("#second-curves", track.at(ClassifyBench.EPOCH, step), length);
        lab.waitFor(() -> lab.isShown("#explain-card"));
        // a pixel is wider than a step
        String told = lab.textOf("#explain-step");
        assertTrue(told.matches("step (1[78]\\d)"), told);
        String said = spoken("#explain-card");
        assertTrue(said.contains("gradient of layer 1"), said);
    }
}
