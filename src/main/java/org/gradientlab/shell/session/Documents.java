package org.gradientlab.shell.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.SceneWriter;
import org.gradientlab.words.Fault;

/**
 * Scenes as files and as text on the clipboard. What cannot be read is told and leaves the
 * workbench as it was.
 */
public final class Documents {
    private final Session session;
    private final Preferences preferences;
    private final Background background;
    private final FileChoice choice;
    private final TextClipboard clipboard;
    private final Consumer<Notice> tell;
    private final Runnable opened;
    private Consumer<Path> lessonOpener = place -> {};

    Documents(
            Session session,
            Preferences preferences,
            Surroundings surroundings,
            Consumer<Notice> tell,
            Runnable opened) {
        this.session = session;
        this.preferences = preferences;
        this.background = surroundings.background();
        this.choice = surroundings.files();
        this.clipboard = surroundings.clipboard();
        this.tell = tell;
        this.opened = opened;
    }

    public void chooseAndOpen() {
        choice.toOpen().ifPresent(this::open);
    }

    public void open(Path file) {
        if (isTable(file)) {
            openTable(file);
            return;
        }
        if (areLessons(file)) {
            openLessons(file);
            return;
        }
        background.run(
                () -> SceneReader.read(file),
                scene -> {
                    lay(Sheet.of(scene, file));
                    preferences.used(file.toAbsolutePath());
                },
                fault -> tell.accept(Notice.of(fault)));
    }

    private static boolean isTable(Path file) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** A folder or zip of lessons, or the file of one. */
    private static boolean areLessons(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return Files.isDirectory(file) || name.endsWith(".zip") || name.equals("lesson.yaml");
    }

    private void openLessons(Path file) {
        boolean one = name(file).equals("lesson.yaml") && file.getParent() != null;
        try {
            lessonOpener.accept(one ? file.getParent() : file);
        } catch (Fault fault) {
            tell.accept(Notice.of(fault));
        }
    }

    /** Who takes lessons that are opened like files. */
    void lessonsGoTo(Consumer<Path> opener) {
        lessonOpener = opener;
    }

    /**
     * A table goes to the bench on the workbench if that takes one, else to the first that does.
     */
    private void openTable(Path file) {
        List<Scene> scenes = new ArrayList<>(List.of(session.scene()));
        Benches.all().forEach(bench -> scenes.add(Scene.of(bench)));
        scenes.stream()
                .filter(scene -> !scene.bench().taking(file).isEmpty())
                .findFirst()
                .ifPresent(scene -> lay(scene, file));
    }

    private void lay(Scene scene, Path table) {
        try {
            Scene taken = scene.at(0);
            for (String assignment : scene.bench().taking(table)) {
                taken = SceneReader.with(taken, assignment);
            }
            lay(Sheet.untitled(taken));
        } catch (Fault fault) {
            tell.accept(Notice.of(fault));
        }
    }

    /** Lays a scene on the workbench and goes to it. */
    public void lay(Sheet sheet) {
        session.open(sheet);
        opened.run();
    }

    public void save() {
        Path file = session.sheetProperty().get().file();
        if (file == null) {
            chooseAndSave();
        } else {
            save(file);
        }
    }

    public void chooseAndSave() {
        choice.toSave(session.scene().bench().id() + SceneWriter.ENDING).ifPresent(this::save);
    }

    private void save(Path file) {
        String text = SceneWriter.write(session.scene());
        background.run(
                () -> written(file, text),
                saved -> {
                    session.savedAs(Sheet.of(session.scene(), saved));
                    preferences.used(saved.toAbsolutePath());
                    tell.accept(Notice.done("shell.saved", name(saved)));
                },
                fault -> tell.accept(Notice.of(fault)));
    }

    /** Lets the person say where any text is to be saved. */
    public void chooseAndSave(String suggestedName, String text) {
        chooseAndWrite(suggestedName, file -> text);
    }

    /** Lets the person name a file and writes a text into it, which may depend on its ending. */
    void chooseAndWrite(String suggestedName, UnaryOperator<String> text) {
        choice.toSave(suggestedName)
                .ifPresent(file ->
                        background.run(
                                () ->
                                        written(
                                                file,
                                                text.apply(name(file).toLowerCase(Locale.ROOT))),
                                saved -> tell.accept(Notice.done("shell.saved", name(saved))),
                                fault -> tell.accept(Notice.of(fault))));
    }

    private static Path written(Path file, String text) {
        try {
            new KeptFile(file).replace(text);
            return file;
        } catch (IOException e) {
            throw new Fault("shell.cannot-save", name(file));
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Puts the scene's text on the clipboard. */
    public void copy() {
        clipboard.put(SceneWriter.write(session.scene()));
        tell.accept(Notice.done("shell.scene-copied"));
    }

    /** Puts any text on the clipboard. */
    public void copy(String text) {
        clipboard.put(text);
        tell.accept(Notice.done("shell.copied"));
    }

    /** Opens the scene whose text is on the clipboard. */
    public void paste() {
        openText(clipboard.text());
    }

    /** Opens a scene from its text. */
    public void openText(String text) {
        try {
            if (text.isBlank()) {
                throw new Fault("shell.nothing-to-paste");
            }
            String source = preferences.words().getValue().say("shell.pasted-text");
            lay(Sheet.untitled(SceneReader.read(source, text)));
        } catch (Fault fault) {
            tell.accept(Notice.of(fault));
        }
    }
}
