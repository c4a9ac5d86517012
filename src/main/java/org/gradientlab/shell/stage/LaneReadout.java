package org.gradientlab.shell.stage;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.LaneSwatch;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.panel.LaneDifferences;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** One lane in one line or two: its letter, what sets it apart, its main number, its outcome. */
public final class LaneReadout extends Button {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final int lane;
    private final Look look;
    private String named = "";
    private final Label letter = new Label();
    private final HBox name = new HBox();
    private final Label value = new Label();
    private final Label outcome = new Label();
    private final HBox first = new HBox();
    private final HBox second = new HBox();
    private final HBox whole = new HBox();
    private final VBox broken = new VBox();

    LaneReadout(int lane, Look look, Runnable choose) {
        this.lane = lane;
        this.look = look;
        getStyleClass().setAll("lane-readout");
        setId("readout-" + LaneDifferences.letter(lane));
        letter.setText(LaneDifferences.letter(lane));
        letter.getStyleClass().add("lane-letter");
        name.getStyleClass().add("lane-name");
        name.setAlignment(Pos.CENTER_LEFT);
        name.setMinWidth(0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(name.widthProperty());
        seen.heightProperty().bind(name.heightProperty());
        name.setClip(seen);
        value.getStyleClass().add("lane-value");
        outcome.getStyleClass().add("lane-outcome");
        letter.setMinWidth(USE_PREF_SIZE);
        value.setMinWidth(USE_PREF_SIZE);
        first.getChildren().addAll(new LaneSwatch(look, lane), letter, name);
        second.getChildren().addAll(value, outcome);
        for (HBox line : List.of(first, second, whole)) {
            line.getStyleClass().add("lane-line");
            line.setAlignment(Pos.CENTER_LEFT);
        }
        whole.getChildren().addAll(first, second);
        setGraphic(whole);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        setOnAction(event -> choose.run());
    }

    /** What it takes for all of it to stand in one line. */
    double width() {
        applyCss();
        double parts = Math.ceil(first.prefWidth(-1)) + Math.ceil(second.prefWidth(-1));
        return parts + whole.getSpacing() + snappedLeftInset() + snappedRightInset();
    }

    /** Tells number and outcome in a line of their own, or behind the name. */
    void breakLine(boolean two) {
        if (two == broken.equals(getGraphic())) {
            return;
        }
        whole.getChildren().clear();
        broken.getChildren().clear();
        (two ? broken : whole).getChildren().addAll(first, second);
        setGraphic(two ? broken : whole);
    }

    void show(Shot shot, String difference, boolean chosen) {
        Words words = look.words();
        LaneShot shown = shot.lanes().get(lane);
        name(difference);
        value.setText(headline(shot.scene().bench(), shown, words));
        outcome.setText(outcome(shown, words));
        pseudoClassStateChanged(CHOSEN, chosen);
        setAccessibleText(
                String.join(
                        ", ",
                        words.say("shell.lane", letter.getText()),
                        RichText.spoken(difference),
                        value.getText(),
                        outcome.getText()));
    }

    private void name(String difference) {
        if (!difference.equals(named)) {
            named = difference;
            RichText line = new RichText(difference, TextStyle.BODY, look);
            // Where there is no room it is cut at its end and not broken into many lines.
            line.setMinWidth(Math.ceil(line.prefWidth(-1)));
            name.getChildren().setAll(line);
        }
    }

    private static String headline(Bench<?> bench, LaneShot shown, Words words) {
        String scalar = bench.scalars().get(bench.headline());
        String key = bench.id() + ".scalar." + scalar;
        String name = words.has(key) ? RichText.spoken(words.say(key)) : scalar;
        double number = shown.track().at(bench.headline(), shown.step());
        // there may be nothing to tell before the first step
        return Double.isNaN(number) ? "" : name + " " + Figures.shown(number, 4);
    }

    /** What became of a lane, as far as its frame or its ending tells. */
    public static String outcome(LaneShot shown, Words words) {
        if (shown.ending() != null && shown.step() == shown.computed()) {
            return RichText.spoken(shown.ending().why().in(words));
        }
        Word told = shown.frame().outcome();
        return told == null ? "" : RichText.spoken(told.in(words));
    }
}
