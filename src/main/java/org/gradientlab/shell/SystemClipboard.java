package org.gradientlab.shell;

import java.util.Map;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.gradientlab.shell.session.TextClipboard;

/** The computer's own clipboard. */
final class SystemClipboard implements TextClipboard {
    @Override
    public String text() {
        return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    }

    @Override
    public void put(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}
