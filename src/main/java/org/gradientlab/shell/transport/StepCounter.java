package org.gradientlab.shell.transport;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Look;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** Which step is on screen, of how many, which epoch that is, and how many are computed. */
final class StepCounter extends VBox {
    private final Label step = new Label("0");
    private final Label total = new Label();
    private final Label computed = new Label();

    StepCounter() {
        getStyleClass().add("counter");
        setAlignment(Pos.CENTER_RIGHT);
        step.getStyleClass().add("step-counter");
        total.getStyleClass().add("step-total");
        computed.getStyleClass().add("step-computed");
        step.setMinWidth(USE_PREF_SIZE);
        total.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(step, total);
        line.setAlignment(Pos.BASELINE_RIGHT);
        line.getStyleClass().add("counter-line");
        getChildren().addAll(line, computed);
    }

    private static String below(Shot shot, Words words) {
        String computed = words.say("shell.computed", Figures.whole(shot.computed()));
        Word counted = shot.lane().frame().counted();
        return counted == null ? computed : counted.in(words) + " · " + computed;
    }

    void show(Shot shot, Look look) {
        step.setText(Figures.whole(shot.step()));
        total.setText("/ " + Figures.whole(shot.scene().steps()));
        computed.setText(below(shot, look.words()));
        step.setAccessibleText(
                look.words()
                        .say(
                                "shell.step-of",
                                Figures.whole(shot.step()),
                                Figures.whole(shot.scene().steps())));
    }
}
