package org.gradientlab.shell;

import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.gradientlab.shell.session.Documents;

/** Opens files and texts that are dropped on the window. */
record FileDrop(Documents documents) {
    void listenTo(Node window) {
        window.setOnDragOver(FileDrop::offerToTake);
        window.setOnDragDropped(this::take);
    }

    private static void offerToTake(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void take(DragEvent event) {
        List<File> files = Objects.requireNonNullElse(event.getDragboard().getFiles(), List.of());
        if (!files.isEmpty()) {
            documents.open(files.getFirst().toPath());
        } else if (event.getDragboard().hasString()) {
            documents.openText(event.getDragboard().getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }
}
