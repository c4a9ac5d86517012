package org.gradientlab.shell.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.gradientlab.experiment.ListKind;
import org.gradientlab.shell.control.Icon;
import org.gradientlab.shell.control.IconView;
import org.gradientlab.shell.control.Tips;
import org.gradientlab.words.Words;

/** How many items a list has, and a button that adds one like the last. */
final class ListControl implements KnobControl {
    private final ListKind kind;
    private final Label count = new Label();
    private final Button add = new Button();
    private final HBox box = new HBox(count, add);
    private List<?> shown = List.of();

    ListControl(ListKind kind, Words words, Turner turner) {
        this.kind = kind;
        box.setAlignment(Pos.CENTER_RIGHT);
        box.getStyleClass().add("list-control");
        count.getStyleClass().add("knob-note");
        add.getStyleClass().add("icon-button");
        add.setGraphic(new IconView(Icon.PLUS));
        add.setAccessibleText(words.say("shell.add-item"));
        Tips.install(add, words.say("shell.add-item"), 280);
        add.setOnAction(event -> turner.turn(longer(), false));
    }

    private List<Object> longer() {
        List<Object> items = new ArrayList<>(shown);
        items.add(items.isEmpty() ? kind.element().defaultValue() : items.getLast());
        return List.copyOf(items);
    }

    @Override
    public Node field() {
        return box;
    }

    @Override
    public void show(Object value) {
        shown = (List<?>) value;
        count.setText(shown.size() + " / " + kind.max());
        add.setDisable(shown.size() >= kind.max());
    }
}
