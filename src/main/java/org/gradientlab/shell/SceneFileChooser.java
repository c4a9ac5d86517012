package org.gradientlab.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** Lets the person choose a scene file in the system's own dialog. */
final class SceneFileChooser implements FileChoice {
    private final Supplier<Words> words;
    private @Nullable Window owner;
    private @Nullable File folder;

    SceneFileChooser(Supplier<Words> words) {
        this.words = words;
    }

    void belongTo(Window window) {
        owner = window;
    }

    @Override
    public Optional<Path> toOpen() {
        FileChooser chooser = chooser("shell.open-title");
        Words now = words.get();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(now.say("shell.tables"), "*.csv"),
                        new FileChooser.ExtensionFilter(
                                now.say("shell.scenes-and-tables"), "*.yaml", "*.yml", "*.csv", "*.zip"));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().getLast());
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toSave(String suggestedName) {
        FileChooser chooser = chooser("shell.save-title");
        endings(suggestedName)
                .ifPresent(kind -> chooser.getExtensionFilters().setAll(kind));
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    /** What else than scenes is saved, by the ending that is suggested. */
    private Optional<FileChooser.ExtensionFilter> endings(String name) {
        Words now = words.get();
        if (name.endsWith(".html")) {
            return Optional.of(
                    new FileChooser.ExtensionFilter(
                            now.say("shell.pages"), "*.html", "*.md"));
        }
        return name.endsWith(".md")
                ? Optional.of(
                        new FileChooser.ExtensionFilter(now.say("shell.texts"), "*.md", "*.csv"))
                : Optional.empty();
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().say(titleKey));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.get().say("shell.scene-files"), "*.yaml", "*.yml"));
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        folder = file.getParentFile();
        return Optional.of(file.toPath());
    }
}
