package org.gradientlab.shell.session;

import java.nio.file.Path;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** A scene as it lies on the workbench: with the title it goes by and the file it belongs to. */
public record Sheet(Scene scene, Word title, @Nullable Path file) {

    /** A fresh scene of a bench, which has no title of its own yet. */
    public static Sheet untitled(Scene scene) {
        return new Sheet(scene, Word.of("shell.untitled"), null);
    }

    /** A scene that was read from a file or has just been written to it. */
    public static Sheet of(Scene scene, Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
        return new Sheet(scene, Word.of("shell.file-title", name), file);
    }

    Sheet with(Scene changed) {
        return new Sheet(changed, title, file);
    }
}
