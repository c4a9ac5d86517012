package org.gradientlab.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gradientlab.shell.control.Voice;

/** The map of the keys. */
final class KeysCard extends VBox {
    private static final int COLUMNS = 2;

    KeysCard(Voice voice) {
        getStyleClass().addAll("sheet-card", "keys-card");
        setId("keys-card");
        setFocusTraversable(true);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        Shortcut[] all = Shortcut.values();
        int rows = Math.ceilDiv(all.length, COLUMNS);
        for (int i = 0; i < all.length; i++) {
            Label key = new Label(keys(voice, all[i]));
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            Label word = voice.label(all[i].wordKey());
            word.setMinWidth(USE_PREF_SIZE);
            grid.addRow(i % rows);
            grid.add(key, i / rows * 2, i % rows);
            grid.add(word, i / rows * 2 + 1, i % rows);
        }
        for (int i = 0; i < 2 * COLUMNS; i++) {
            grid.getColumnConstraints().add(new ColumnConstraints());
        }
        getChildren().addAll(voice.label("shell.keys", "card-title"), grid);
        getChildren().add(voice.label("shell.keys.line", "card-line"));
    }

    private static String keys(Voice voice, Shortcut shortcut) {
        return switch (shortcut) {
            case PLAY -> voice.words().say("shell.key.space");
            case STEP_ON -> "→";
            case STEP_BACK -> "←";
            case SLOWER -> "−";
            case FASTER -> "+";
            default -> shortcut.display();
        };
    }
}
