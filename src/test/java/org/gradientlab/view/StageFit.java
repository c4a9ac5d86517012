package org.gradientlab.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Fit;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Picture;
import org.gradientlab.words.Language;

/**
 * Lays the stage of a bench out in its states, at the sizes a window gives it and in every
 * language, and gathers what does not fit.
 */
public final class StageFit {
    /** The stage in a window of 1024 × 768, 1280 × 720 and 1920 × 1080, beside the knobs. */
    private static final int[][] SIZES = {{976, 656}, {1016, 608}, {1656, 968}};

    private final Supplier<BenchView> opening;
    private final List<String> faults = new ArrayList<>();

    public StageFit(Supplier<BenchView> opening) {
        this.opening = opening;
    }

    /** In all sizes and languages. */
    public StageFit shows(String state, Shot shot) {
        return shows(state, shot, stage -> {});
    }

    /** After a person has done something to it. */
    public StageFit shows(String state, Shot shot, Consumer<Parent> before) {
        FxThread.call(() -> {
            BenchView view = opening.get();
            Parent stage = (Parent) view.stage();
            Scene scene = new Scene(stage);
            for (Language language : Language.values()) {
                Look look = Look.standard().with(language);
                look.dress(scene);
                view.restyle(look);
                view.show(shot);
                before.accept(stage);
                for (int[] size : SIZES) {
                    layOut(stage, size[0], size[1]);
                    note(state + " " + language + " " + size[0] + " × " + size[1], stage);
                }
            }
            view.dispose();
            return null;
        });
        return this;
    }

    private static void layOut(Parent stage, int width, int height) {
        stage.resize(width, height);
        stage.applyCss();
        stage.layout();
        stage.layout(); // what a first layout changes in what others wish for
    }

    /** In one look and size, with a picture for a person to look at too. */
    public StageFit draws(String picture, Shot shot, Look look, double width, double height) {
        return draws(picture, shot, look, width, height, stage -> {});
    }

    /** After a person has done something to it. */
    public StageFit draws(
            String picture,
            Shot shot,
            Look look,
            double width,
            double height,
            Consumer<Parent> before) {
        Parent stage =
                FxThread.call(() -> {
                    BenchView view = opening.get();
                    view.restyle(look);
                    view.show(shot);
                    before.accept((Parent) view.stage());
                    return (Parent) view.stage();
                });
        Picture.of(picture, stage, look, width, height);
        FxThread.call(() -> {
            note(picture, stage);
            return null;
        });
        return this;
    }

    private void note(String state, Parent stage) {
        Fit.faults(stage).forEach(fault -> faults.add(state + ": " + fault));
    }

    public void holds() {
        faults.forEach(System.out::println);
        assertEquals(List.of(), faults);
    }
}
