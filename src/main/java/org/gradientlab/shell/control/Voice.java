package org.gradientlab.shell.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.gradientlab.words.Words;

/** Gives lasting nodes their words and keeps them in the window's language. */
public final class Voice {
    private static final double WIDEST_TIP = 480;

    private final ObservableValue<Words> words;

    public Voice(ObservableValue<Words> words) {
        this.words = words;
    }

    public Words words() {
        return words.getValue();
    }

    public ObservableValue<String> text(String key) {
        return words.map(now -> now.say(key));
    }

    public Label label(String key, String... styles) {
        Label label = new Label();
        label.textProperty().bind(text(key));
        label.getStyleClass().addAll(styles);
        return label;
    }

    public Button button(String key, Runnable act, String... styles) {
        Button button = new Button();
        button.textProperty().bind(text(key));
        button.setOnAction(event -> act.run());
        button.getStyleClass().addAll(styles);
        return button;
    }

    /** A button that shows an icon; the word behind the key is what it tells and hints. */
    public Button iconButton(Icon icon, String key, String keys, Runnable act, String... styles) {
        Button button = new Button();
        button.setGraphic(new IconView(icon));
        button.setOnAction(event -> act.run());
        button.getStyleClass().add("icon-button");
        button.getStyleClass().addAll(styles);
        name(button, key);
        hint(button, key, keys);
        return button;
    }

    /** What a screen reader calls a node. */
    public void name(Node node, String key) {
        node.accessibleTextProperty().bind(text(key));
    }

    /** A tooltip that ends with the key that does the same. */
    public void hint(Node node, String key, String keys) {
        ObservableValue<String> told =
                words.map(now -> keys.isEmpty() ? now.say(key) : now.say(key) + "  " + keys);
        Tips.installLater(node, tip -> tip.textProperty().bind(told), WIDEST_TIP);
        if (node instanceof Labeled labeled
                && labeled.getAccessibleRole() == AccessibleRole.BUTTON) {
            labeled.setAccessibleHelp(keys);
        }
    }
}
