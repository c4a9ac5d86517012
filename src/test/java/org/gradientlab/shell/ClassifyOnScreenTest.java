package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.gradientlab.bench.classify.ClassifySetup;
import org.gradientlab.bench.classify.HiddenLayer;
import org.gradientlab.dataset.Circle;
import org.gradientlab.dataset.Xor;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.experiment.Shot;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.Tanh;
import org.gradientlab.shell.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A classification in the real window, as a person uses it. */
class ClassifyOnScreenTest {
    private static final int CHANGES = 200;
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

    /** Layers come and go and the data change, while it runs as fast as it can. */
    @Test
    void twoHundredChangesAtFullSpeedLeaveNoStalePicture() {
        long seed = Long.getLong("lab.seed", 20261121);
        System.out.println("random changes with seed " + seed);
        Random dice = new Random(seed);
        lab.opens("spiral");
        LabOnScreen.fx(() -> {
            lab.workbench().session().steps(10_000_000, false);
            lab.workbench().speed(Double.POSITIVE_INFINITY);
            lab.workbench().session().play();
            return true;
        });
        CompletableFuture<Integer> looks = new CompletableFuture<>();
        LabOnScreen.fx(() -> {
            new Changing(dice, looks).start();
            return true;
        });
        assertTrue(looks.orTimeout(120, TimeUnit.SECONDS).join() > CHANGES / 4);
        assertTrue(LabOnScreen.fx(() -> lab.workbench().session().playingProperty().get()));
    }

    /** Changes something every few frames and looks whether what is shown is what is there now. */
    private final class Changing extends AnimationTimer {
        private final Random dice;
        private final CompletableFuture<Integer> outcome;
        private int changes;
        private int looks;
        private int rest;

        Changing(Random dice, CompletableFuture<Integer> outcome) {
            this.dice = dice;
            this.outcome = outcome;
        }

        @Override
        public void handle(long now) {
            Session session = lab.workbench().session();
            Shot shot = session.shotProperty().get();
            boolean arrived = shot != null && shot.scene().equals(session.scene());
            if (arrived) {
                looks++;
                ClassifySetup setup = (ClassifySetup) session.setup(0);
                if (!shows(setup)) {
                    stop();
                    outcome.completeExceptionally(new AssertionError("stale: " + setup));
                }
            }
            if (--rest < 0 && changes < CHANGES) {
                rest = dice.nextInt(3);
                change(dice);
                changes++;
            } else if (changes == CHANGES && arrived) {
                stop();
                outcome.complete(looks);
            }
        }
    }

    private boolean shows(ClassifySetup setup) {
        String sizes =
                setup.layers().stream()
                        .map(layer -> layer.units() + "–")
                        .collect(Collectors.joining());
        return spoken("#network").contains("2–" + sizes)
                && spoken("#map").contains(setup.points() + " points");
    }

    /** Takes a layer out or puts one in, or has other points. */
    private void change(Random dice) {
        Session session = lab.workbench().session();
        ClassifySetup setup = (ClassifySetup) session.setup(0);
        List<HiddenLayer> layers = new ArrayList<>(setup.layers());
        if (dice.nextInt(3) == 0) {
            session.turn(0, "points", 50 + dice.nextInt(300), false);
        } else if (dice.nextBoolean() && !layers.isEmpty()) {
            layers.remove(dice.nextInt(layers.size()));
            session.turn(0, "layers", layers, false);
        } else if (layers.size() < 8) {
            int units = 1 + dice.nextInt(8);
            layers.add(new HiddenLayer(units, new Tanh(), new NoNormalization(), 0, false));
            session.turn(0, "layers", layers, false);
        } else {
            session.turn(0, "data", dice.nextBoolean() ? new Xor() : new Circle(), false);
        }
    }
}
