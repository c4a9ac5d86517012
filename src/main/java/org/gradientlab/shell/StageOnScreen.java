package org.gradientlab.shell;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** A real window as it fills the screen. */
record StageOnScreen(Stage stage) implements FullScreen {
    @Override
    public boolean is() {
        return stage.isFullScreen();
    }

    @Override
    public void set(boolean full, boolean presenting) {
        stage.setFullScreenExitKeyCombination(presenting ? KeyCombination.NO_MATCH : null);
        stage.setFullScreen(full);
    }
}
