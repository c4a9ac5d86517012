package org.gradientlab.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.shell.session.FileChoice;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** Lets the person choose a scene file in the system's own dialog. */
final class SceneFileChooser implements FileChoice {
    private static final String SCENE = "*" + SceneWriter.ENDING;

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
                                now.say("shell.scenes-and-tables"),
                                SCENE,
                                "*.yaml",
                                "*.yml",
                                "*.csv",
                                "*.zip"));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().getLast());
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> toSave(String suggestedName) {
        FileChooser chooser = chooser("shell.save-title");
        int dot = suggestedName.lastIndexOf('.');
        if (dot >= 0 && !suggestedName.endsWith(".yaml")) {
            String pattern = "*" + suggestedName.substring(dot);
            chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(pattern, pattern));
        }
        chooser.setInitialFileName(suggestedName);
        paper(suggestedName)
                .or(() -> export(chooser, suggestedName))
                .ifPresent(kind -> chooser.getExtensionFilters().setAll(kind));
        return chosen(chooser.showSaveDialog(owner));
    }

    /** What of a lesson goes to paper, by the ending that is suggested. */
    private Optional<FileChooser.ExtensionFilter> paper(String name) {
        Words now = words.get();
        if (name.endsWith(".html")) {
            return Optional.of(
                    new FileChooser.ExtensionFilter(now.say("shell.pages"), "*.html", "*.md"));
        }
        return name.endsWith(".md")
                ? Optional.of(
                        new FileChooser.ExtensionFilter(now.say("shell.texts"), "*.md", "*.csv"))
                : Optional.empty();
    }

    /** What else than a scene is written has the one ending that is suggested. */
    private Optional<FileChooser.ExtensionFilter> export(FileChooser chooser, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (name.endsWith(SceneWriter.ENDING) || ending.equals("yaml")) {
            return Optional.empty();
        }
        chooser.setTitle(words.get().say("export.title"));
        return Optional.of(
                new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().say(titleKey));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.get().say("shell.scene-files"), SCENE, "*.yaml", "*.yml"));
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
