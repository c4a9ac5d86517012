package org.gradientlab.shell.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.gradientlab.plot.Theme;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** The settings in force, and the file that keeps them. */
public final class Preferences {
    private final KeptFile file;
    private final Executor writing;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ObservableValue<Words> words;
    private final AtomicReference<@Nullable Settings> unwritten = new AtomicReference<>();
    private @Nullable Notice trouble;

    private Preferences(KeptFile file, Executor writing) {
        this.file = file;
        this.writing = writing;
        settings = new ReadOnlyObjectWrapper<>(read());
        words = settings.map(now -> Words.in(now.language()));
    }

    /** Reads the settings of a folder; where they are damaged, starts afresh and says so. */
    public static Preferences in(Path folder, Executor writing) {
        return new Preferences(new KeptFile(folder.resolve("settings.properties")), writing);
    }

    private Settings read() {
        Optional<String> text;
        try {
            text = file.read();
        } catch (IOException e) {
            return setAside();
        }
        try {
            return text.map(SettingsText::read).orElseGet(Settings::fresh);
        } catch (Fault fault) {
            return setAside();
        }
    }

    private Settings setAside() {
        try {
            trouble = Notice.of(new Fault("shell.settings-set-aside", file.setAside()));
        } catch (java.io.UncheckedIOException e) {
            trouble = Notice.of(new Fault("shell.settings-unreadable"));
        }
        return Settings.fresh();
    }

    // --- what holds now

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    /** The words of the language in force. */
    public ObservableValue<Words> words() {
        return words;
    }

    /** What went wrong when the settings were read, if anything did. */
    public Optional<Notice> trouble() {
        return Optional.ofNullable(trouble);
    }

    // --- commands

    public void theme(Theme theme) {
        change(now -> now.withTheme(theme));
    }

    public void language(Language language) {
        change(now -> now.withLanguage(language));
    }

    public void scale(double scale) {
        change(now -> now.withScale(scale));
    }

    /** The next larger or smaller type size of those that the settings offer. */
    public void scaleBy(int stages) {
        change(now -> now.withScale(TypeScale.beside(now.scale(), stages)));
    }

    public void reducedMotion(boolean reduced) {
        change(now -> now.withReducedMotion(reduced));
    }

    public void size(double width, double height) {
        change(now -> now.withSize(width, height));
    }

    public void speed(double stepsPerSecond) {
        change(now -> now.withSpeed(stepsPerSecond));
    }

    public void used(Path scene) {
        change(now -> now.withRecent(scene));
    }

    public void forget(Path scene) {
        change(now -> now.without(scene));
    }

    private void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            unwritten.set(next);
            writing.execute(this::write);
        }
    }

    /** Writes the newest settings not yet written; several changes in a row are one write. */
    private void write() {
        Settings newest = unwritten.getAndSet(null);
        if (newest == null) {
            return;
        }
        try {
            file.write(SettingsText.write(newest));
        } catch (IOException e) {
            // A full or read-only disk must not stop the lab; the choice holds until it ends.
            unwritten.compareAndSet(null, newest);
        }
    }
}
