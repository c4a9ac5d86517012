package org.gradientlab.view;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;

/**
 * Says in a coloured chip, with a sign and in words, what becomes of a run, and what would help.
 */
public final class VerdictChip extends HBox {
    private final Label sign = new Label();
    private final Label word = new Label();
    private final Label why = new Label();
    private final Button remedy = new Button();

    /** How the verdict is meant; each has its tint and its sign, never colour alone. */
    public enum Tone {
        GOOD("✓"),
        CAREFUL("!"),
        WRONG("×");

        private final String sign;

        Tone(String sign) {
            this.sign = sign;
        }
    }

    public VerdictChip() {
        getStyleClass().add("chip");
        word.getStyleClass().add("chip-word");
        sign.getStyleClass().add("chip-word");
        remedy.getStyleClass().add("chip-button");
        word.setMinWidth(USE_PREF_SIZE);
        sign.setMinWidth(USE_PREF_SIZE);
        remedy.setMinWidth(USE_PREF_SIZE);
        why.setWrapText(true);
        why.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(why, Priority.ALWAYS);
        getChildren().addAll(sign, word, why);
    }

    public void show(Tone tone, String verdict, String reason, Look look) {
        getStyleClass().setAll("chip", tone.name().toLowerCase(Locale.ROOT));
        sign.setText(tone.sign);
        word.setText(verdict);
        why.setText("· " + reason);
        word.setFont(look.font(TextStyle.BODY_STRONG));
        setAccessibleText(verdict + ": " + reason);
    }

    /** Whether the reason is told too: not where there is little room. */
    public void tellWhy(boolean told) {
        why.setVisible(told);
        why.setManaged(told);
    }

    /** Offers one thing to do about it. */
    public void offer(String text, Runnable act) {
        remedy.setText(text);
        remedy.setOnAction(e -> act.run());
        if (!getChildren().contains(remedy)) {
            getChildren().add(remedy);
        }
    }

    public void offerNothing() {
        getChildren().remove(remedy);
    }
}
