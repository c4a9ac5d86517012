package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.gradientlab.plot.Theme;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** The settings in force, and where they are kept. */
public final class Preferences {
    private final Consumer<Settings> keep;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ObservableValue<Words> words;
    private final @Nullable Notice trouble;

    private Preferences(Settings first, Consumer<Settings> keep, @Nullable Notice trouble) {
        this.keep = keep;
        this.trouble = trouble;
        settings = new ReadOnlyObjectWrapper<>(first);
        words = settings.map(now -> Words.in(now.language()));
    }

    /** Settings that are not kept: for pictures. */
    public static Preferences of(Settings settings) {
        return new Preferences(settings, changed -> {}, null);
    }

    /** The settings of a folder; where they are damaged, fresh ones, and what happened to them. */
    public static Preferences in(Path folder, Executor writing) {
        SettingsFile file = new SettingsFile(folder.resolve("settings.properties"), writing);
        try {
            return new Preferences(file.read(), file::write, null);
        } catch (Fault fault) {
            return new Preferences(Settings.fresh(), file::write, Notice.of(fault));
        }
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

    /** The one after it in the settings, and after the last the first. */
    public void nextTheme() {
        theme(after(settings.get().theme(), Theme.values()));
    }

    public void nextLanguage() {
        language(after(settings.get().language(), Language.values()));
    }

    private static <T> T after(T present, T[] all) {
        return all[(List.of(all).indexOf(present) + 1) % all.length];
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

    public void ticker(boolean shown) {
        change(now -> now.withTicker(shown));
    }

    public void used(Path scene) {
        change(now -> now.withRecent(scene));
    }

    public void forget(Path scene) {
        change(now -> now.without(scene));
    }

    /** All of them at once. */
    public void take(Settings next) {
        change(now -> next);
    }

    private void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            keep.accept(next);
        }
    }
}
