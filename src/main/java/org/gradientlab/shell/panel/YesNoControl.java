package org.gradientlab.shell.panel;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/** On or off: a box before its label, which therefore is part of it. */
final class YesNoControl implements KnobControl {
    private final CheckBox box = new CheckBox();

    YesNoControl(String label, Turner turner) {
        box.setText(label);
        box.getStyleClass().add("knob-yes-no");
        box.setOnAction(event -> turner.turn(box.isSelected(), false));
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
