package org.gradientlab.shell;

import java.util.Locale;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gradientlab.shell.control.Voice;

/** Makes the lines of menus for what the keyboard can do as well. */
record ShortcutItems(Voice voice) {

    /** The keys are only shown: the keyboard carries them out wherever the focus is. */
    MenuItem item(Shortcut shortcut, Runnable act) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label keys = new Label(shortcut.display());
        keys.getStyleClass().add("menu-keys");
        HBox line = new HBox(voice.label(shortcut.wordKey()), space, keys);
        line.getStyleClass().add("menu-line");
        CustomMenuItem item = new CustomMenuItem(line);
        item.setId("menu-" + shortcut.name().toLowerCase(Locale.ROOT));
        item.setOnAction(event -> act.run());
        return item;
    }
}
