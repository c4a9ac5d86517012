package org.gradientlab.shell.code;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gradientlab.code.CodeLine;
import org.jspecify.annotations.Nullable;

/** One line of code with its number, and the step on screen where this line makes it. */
final class CodeCell extends ListCell<CodeLine> {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final ObservableValue<Marked> marked;
    private final Label number = new Label();
    private final TextFlow code = new TextFlow();
    private final Label step = new Label();
    private final HBox row = new HBox(number, code, step);

    CodeCell(ObservableValue<Marked> marked) {
        this.marked = marked;
        getStyleClass().add("code-line");
        number.getStyleClass().add("code-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        code.setMinWidth(Region.USE_PREF_SIZE);
        step.getStyleClass().add("code-step");
        step.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        marked.subscribe(now -> mark());
    }

    @Override
    protected void updateItem(@Nullable CodeLine line, boolean empty) {
        super.updateItem(line, empty);
        code.getChildren().clear();
        setGraphic(line == null || empty ? null : row);
        if (line != null && !empty) {
            number.setText(Integer.toString(getIndex() + 1));
            for (PythonSyntax.Part part : PythonSyntax.parts(line.text())) {
                Text text = new Text(part.text());
                text.getStyleClass()
                        .addAll("code-text", "code-" + part.kind().name().toLowerCase(Locale.ROOT));
                code.getChildren().add(text);
            }
        }
        mark();
    }

    private void mark() {
        Marked now = marked.getValue();
        boolean here = !isEmpty() && now != null && getIndex() == now.line();
        pseudoClassStateChanged(NOW, here);
        step.setVisible(here);
        step.setManaged(here);
        step.setText(here ? now.words() : "");
        CodeLine line = getItem();
        String text = line == null ? "" : line.text();
        setAccessibleText(here ? text + ". " + now.words() : text);
    }
}
