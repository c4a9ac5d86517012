package org.gradientlab.shell.export;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gradientlab.shell.control.Voice;
import org.jspecify.annotations.Nullable;

/** The line under the top bar that grows while something is being written, and can stop it. */
public final class ExportBar extends VBox {
    private final ExportDesk desk;
    private final Voice voice;
    private final Region line = new Region();
    private final Label sentence = new Label();

    public ExportBar(ExportDesk desk, Voice voice) {
        this.desk = desk;
        this.voice = voice;
        getStyleClass().add("export-bar");
        setId("export-bar");
        line.getStyleClass().add("export-line");
        sentence.setAccessibleRole(AccessibleRole.TEXT);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button cancel = voice.button("export.cancel", desk::cancel, "tiny-text");
        cancel.setId("export-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(sentence, cancel);
        row.getStyleClass().add("message-bar");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, row);
        desk.progressProperty().subscribe(this::show);
        widthProperty().subscribe(width -> grow(desk.progressProperty().get()));
    }

    private void show(@Nullable Progress progress) {
        setVisible(progress != null);
        setManaged(progress != null);
        if (progress != null) {
            sentence.setText(progress.sentence().in(voice.words()));
            grow(progress);
        }
    }

    private void grow(@Nullable Progress progress) {
        line.setMaxWidth(progress == null ? 0 : progress.share() * getWidth());
    }

    /** Takes on another language. */
    public void restyle() {
        show(desk.progressProperty().get());
    }
}
