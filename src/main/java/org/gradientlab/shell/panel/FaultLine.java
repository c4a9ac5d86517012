package org.gradientlab.shell.panel;

import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/**
 * The line under a field that says what is wrong with its text and what is allowed, with a caret
 * under the character where it can tell.
 */
final class FaultLine extends VBox {
    private static final double CARET = 8;

    private final Words words;
    private final Label sentence = new Label();
    private final Polygon caret = new Polygon(0, CARET, CARET / 2, 0, CARET, CARET);
    private final Pane caretRow = new Pane(caret);

    FaultLine(Words words) {
        this.words = words;
        getStyleClass().add("fault-line");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        caret.getStyleClass().add("fault-caret");
        caretRow.setMinHeight(CARET);
        getChildren().addAll(caretRow, sentence);
        clear();
    }

    void clear() {
        setVisible(false);
        setManaged(false);
    }

    void tell(Fault fault, TextField field) {
        sentence.setText("× " + bare(fault.sentence()).in(words));
        caretRow.setVisible(fault.position().isPresent());
        caretRow.setManaged(fault.position().isPresent());
        fault.position().ifPresent(at -> placeCaret(field, at));
        setManaged(true);
        setVisible(true);
        applyCss();
        field.setAccessibleHelp(sentence.getText());
    }

    /** In a panel it is clear which knob is meant, so only what is wrong with it is said. */
    private static Word bare(Word sentence) {
        boolean placed = sentence.key().startsWith("scene.fault-");
        return placed && sentence.arguments().getLast() instanceof Word inner
                ? bare(inner)
                : sentence;
    }

    private void placeCaret(TextField field, int at) {
        String typed = field.getText();
        int character = Math.clamp(at, 0, typed.length());
        Bounds inField = field.localToScene(field.getLayoutBounds());
        Bounds here = localToScene(getLayoutBounds());
        double letters = width(field, typed.substring(0, character));
        double half =
                character < typed.length()
                        ? width(field, typed.substring(character, character + 1)) / 2
                        : 0;
        double x =
                inField.getMinX() - here.getMinX() + field.getInsets().getLeft() + letters + half;
        double most = inField.getMaxX() - here.getMinX() - CARET;
        caret.setLayoutX(Math.min(x, most) - CARET / 2);
    }

    private static double width(TextField field, String letters) {
        Text measured = new Text(letters);
        measured.setFont(field.getFont());
        return measured.getLayoutBounds().getWidth();
    }
}
