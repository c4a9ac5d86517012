package org.gradientlab.shell.present;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.gradientlab.experiment.Shot;
import org.gradientlab.lesson.Talk;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.words.Figures;

/** The dark band under the picture: one sentence, where one is in the talk, and the step. */
final class CaptionBand extends VBox {
    private static final Duration SEEN = Duration.seconds(2);
    private static final int MOST_DOTS = 12;

    private final HBox caption = new HBox();
    private final Label title = new Label();
    private final HBox dots = new HBox();
    private final HBox ticker = new HBox();
    private final Label step = new Label();
    private final PauseTransition going = new PauseTransition(SEEN);

    CaptionBand() {
        getStyleClass().add("caption-band");
        caption.getStyleClass().add("caption-line");
        title.getStyleClass().add("caption-title");
        dots.getStyleClass().add("caption-dots");
        dots.setAlignment(Pos.CENTER_LEFT);
        ticker.getStyleClass().add("caption-ticker");
        ticker.setId("ticker");
        ticker.setAccessibleRole(AccessibleRole.TEXT);
        ticker.setAlignment(Pos.CENTER);
        ticker.setVisible(false);
        step.getStyleClass().add("caption-step");
        step.setId("present-step");
        step.setMinWidth(USE_PREF_SIZE);
        // In a row, for a label would take it for as high as it is when every word stands alone.
        ticker.setMinWidth(USE_PREF_SIZE);
        dots.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox below = new HBox(title, dots, space, ticker, step);
        below.getStyleClass().add("caption-below");
        below.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(caption, below);
        going.setOnFinished(event -> ticker.setVisible(false));
    }

    void show(Talk talk, int place, Look look) {
        Talk.Slide slide = talk.slides().get(place);
        RichText sentence = new RichText(slide.caption(), TextStyle.AUDIENCE, look, "caption-text");
        sentence.setId("present-caption");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        caption.getChildren().setAll(sentence);
        title.setText(talk.title());
        dots.getChildren().clear();
        boolean many = talk.slides().size() > MOST_DOTS;
        for (int i = 0; i < talk.slides().size() && talk.slides().size() > 1 && !many; i++) {
            Region dot = new Region();
            dot.getStyleClass().add(i < place ? "dot-past" : i == place ? "dot-now" : "dot-ahead");
            dots.getChildren().add(dot);
        }
        dots.setAccessibleText(
                look.words().say("present.scene-of", place + 1, talk.slides().size()));
    }

    void show(Shot shot, Look look) {
        step.setText(
                look.words()
                        .say(
                                "present.step-of",
                                Figures.whole(shot.step()),
                                Figures.whole(shot.last())));
    }

    /** What the teacher just did, for two seconds; symbols between dollar signs. */
    void tell(String act, Look look) {
        ticker.getChildren().setAll(new RichText(act, TextStyle.CAPTION, look));
        ticker.setAccessibleText(RichText.spoken(act));
        ticker.setVisible(true);
        going.playFromStart();
    }

    void hush() {
        going.stop();
        ticker.setVisible(false);
    }
}
