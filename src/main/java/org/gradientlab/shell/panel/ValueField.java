package org.gradientlab.shell.panel;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.gradientlab.words.Fault;

/**
 * A field whose text becomes a value when one is done typing: Enter or leaving it takes the text,
 * Escape brings the old one back. A text that cannot be taken stays, marked wrong, to be mended.
 */
final class ValueField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Takes a text; throws a fault that says why it cannot. */
    interface Taker {
        void take(String text);
    }

    private final TextField input = new TextField();
    private final Taker taker;
    private final FaultLine line;
    private String shown = "";
    private boolean wrong;

    ValueField(String unit, FaultLine line, Taker taker) {
        this.taker = taker;
        this.line = line;
        getStyleClass().add("value-field");
        setAlignment(Pos.CENTER_LEFT);
        input.getStyleClass().setAll("value-input");
        HBox.setHgrow(input, Priority.ALWAYS);
        getChildren().add(input);
        if (!unit.isEmpty()) {
            Label word = new Label(unit);
            word.getStyleClass().add("value-unit");
            word.setMinWidth(USE_PREF_SIZE);
            getChildren().add(word);
        }
        setOnMousePressed(event -> input.requestFocus());
        input.setOnAction(event -> take());
        input.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        input.focusedProperty().subscribe(this::focusMoved);
        input.textProperty().subscribe(text -> forgive());
    }

    TextField input() {
        return input;
    }

    /** The text of the value in force, whatever is being typed. */
    String shown() {
        return shown;
    }

    /** Shows a value's text, unless one is just typing another. */
    void show(String text) {
        boolean typing = input.isFocused() && !input.getText().equals(shown);
        boolean same = text.equals(shown);
        shown = text;
        if (!typing && !(wrong && same)) {
            restore();
        }
    }

    private void restore() {
        if (!input.getText().equals(shown)) {
            input.setText(shown);
        }
        forgive();
    }

    private void focusMoved(boolean focused) {
        if (!focused && !wrong) {
            take();
        }
    }

    void take() {
        String text = Objects.requireNonNullElse(input.getText(), "");
        if (text.equals(shown)) {
            return;
        }
        try {
            taker.take(text);
            input.selectAll();
            input.setText(shown);
        } catch (Fault fault) {
            wrong = true;
            pseudoClassStateChanged(WRONG, true);
            line.tell(fault, input);
        }
    }

    private void forgive() {
        if (wrong) {
            wrong = false;
            pseudoClassStateChanged(WRONG, false);
            line.clear();
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && (wrong || !input.getText().equals(shown))) {
            restore();
            event.consume();
        }
    }
}
