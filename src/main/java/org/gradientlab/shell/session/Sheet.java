package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * A scene as it lies on the workbench: with the title it goes by and the file it belongs to. The
 * one that lies there at the start is not read before somebody looks at it.
 */
public final class Sheet {
    private final Supplier<Scene> scene;
    private final Word title;
    private final @Nullable Path file;

    /** The scene is asked for each time it is looked at: who hands it over keeps it. */
    Sheet(Supplier<Scene> scene, Word title, @Nullable Path file) {
        this.scene = scene;
        this.title = title;
        this.file = file;
    }

    public Sheet(Scene scene, Word title, @Nullable Path file) {
        this(() -> scene, title, file);
    }

    /** A scene that comes with the lab and may not have been read yet. */
    static Sheet of(BuiltInScene built) {
        return new Sheet(built::scene, built.title(), null);
    }

    /** A fresh scene of a bench, which has no title of its own yet. */
    public static Sheet untitled(Scene scene) {
        return new Sheet(scene, Word.of("shell.untitled"), null);
    }

    /** A scene that was read from a file or has just been written to it. */
    public static Sheet of(Scene scene, Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
        return new Sheet(scene, Word.of("shell.file-title", name), file);
    }

    public Scene scene() {
        return scene.get();
    }

    public Word title() {
        return title;
    }

    public @Nullable Path file() {
        return file;
    }

    Sheet with(Scene changed) {
        return new Sheet(changed, title, file);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sheet that
                && title.equals(that.title)
                && Objects.equals(file, that.file)
                && scene().equals(that.scene());
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, file, scene());
    }

    @Override
    public String toString() {
        return title + " " + file;
    }
}
