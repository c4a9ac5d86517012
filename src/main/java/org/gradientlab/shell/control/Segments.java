package org.gradientlab.shell.control;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A choice among a few, side by side, one of them always chosen. */
public final class Segments<T> extends HBox {
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final Consumer<T> choose;

    public Segments(Consumer<T> choose) {
        this.choose = choose;
        getStyleClass().add("segmented");
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Adds a choice; the caller gives the button its word or icon. */
    public ToggleButton add(T choice) {
        ToggleButton button = new ToggleButton();
        button.setOnAction(event -> {
            button.setSelected(true);
            choose.accept(choice);
        });
        buttons.put(choice, button);
        getChildren().add(button);
        getChildren().forEach(child -> child.getStyleClass().removeAll("first", "last"));
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        return button;
    }

    public void show(T chosen) {
        buttons.forEach((choice, button) -> button.setSelected(choice.equals(chosen)));
    }
}
