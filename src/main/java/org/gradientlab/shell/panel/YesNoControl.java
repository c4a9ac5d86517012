package org.gradientlab.shell.panel;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.gradientlab.words.Words;

/** On or off: a box before its label, which therefore is part of it. */
final class YesNoControl implements KnobControl {
    private final CheckBox box = new CheckBox();

    YesNoControl(String label, Words words, Turner turner) {
        box.setText(label);
        box.getStyleClass().add("knob-yes-no");
        box.setOnAction(event -> turner.turn(box.isSelected(), false));
        BesideMenu.on(
                box,
                List.of(true, false),
                on -> words.say(on ? "shell.on" : "shell.off"),
                on -> on,
                words,
                turner);
    }

    @Override
    public Node field() {
        return box;
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public void show(Object value) {
        box.setSelected((Boolean) value);
    }
}
