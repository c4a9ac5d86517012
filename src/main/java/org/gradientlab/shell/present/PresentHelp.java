package org.gradientlab.shell.present;

import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.gradientlab.words.Words;

/** The keys of a talk. */
public final class PresentHelp extends VBox {
    public PresentHelp(Words words) {
        getStyleClass().addAll("sheet-card", "present-help");
        setId("present-help");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label title = new Label(words.say("present.keys"));
        title.getStyleClass().add("card-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("keys");
        PresentKey[] all = PresentKey.values();
        int rows = Math.ceilDiv(all.length, 2);
        for (int i = 0; i < all.length; i++) {
            Label cap = new Label(all[i].cap());
            cap.getStyleClass().add("key");
            cap.setMinWidth(USE_PREF_SIZE);
            Label word = new Label(words.say(all[i].wordKey()));
            word.setMinWidth(USE_PREF_SIZE);
            grid.add(cap, i / rows * 2, i % rows);
            grid.add(word, i / rows * 2 + 1, i % rows);
        }
        Label line = new Label(words.say("present.keys.line"));
        line.setWrapText(true);
        line.getStyleClass().add("card-line");
        getChildren().addAll(title, grid, line);
    }
}
