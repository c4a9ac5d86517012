package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import org.gradientlab.bench.classify.ClassifySetup;
import org.gradientlab.bench.classify.HiddenLayer;
import org.gradientlab.dataset.Circle;
import org.gradientlab.dataset.Xor;
import org.gradientlab.experiment.Shot;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.Tanh;
import org.gradientlab.shell.session.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A classification that is changed all the time while it runs as fast as it can. */
class ClassifyInAHurryTest {
    private static final int CHANGES = 200;

    /** Small, for what is looked at is what is said, not how it is painted. */
    @RegisterExtension final LabOnScreen lab = new LabOnScreen(860, 560);

    private String spoken(String query) {
        return LabOnScreen.fx(() -> lab.find(query).getAccessibleText());
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
        assertTrue(looks.orTimeout(120, TimeUnit.SECONDS).join() > CHANGES / 10);
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
                rest = dice.nextInt(2);
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
