package org.gradientlab.shell.export;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.words.Fault;

/** A field for a number, read again at every key. */
final class NumberField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField input = new TextField();

    NumberField(Voice voice, String key, String id, Runnable changed) {
        getStyleClass().addAll("value-field", "number");
        setAlignment(Pos.CENTER_LEFT);
        input.getStyleClass().setAll("value-input");
        input.setId(id);
        voice.name(input, key);
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().add(input);
        input.textProperty().subscribe(text -> changed.run());
    }

    void show(String number) {
        input.setText(number);
    }

    long whole() {
        try {
            long number = Long.parseLong(text());
            mark(false);
            return number;
        } catch (NumberFormatException e) {
            mark(true);
            throw new Fault("export.not-a-number", text());
        }
    }

    /** Lengths in px are no larger than what a picture can be told to be wrong with. */
    int length() {
        return Math.clamp(whole(), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    double number() {
        try {
            double number = Double.parseDouble(text());
            mark(false);
            return number;
        } catch (NumberFormatException e) {
            mark(true);
            throw new Fault("export.not-a-number", text());
        }
    }

    private String text() {
        return Objects.requireNonNullElse(input.getText(), "").strip();
    }

    private void mark(boolean wrong) {
        pseudoClassStateChanged(WRONG, wrong);
    }
}
