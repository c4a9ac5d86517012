package org.gradientlab.shell.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/** The file that keeps the settings; written away from the screen, the newest ones only. */
final class SettingsFile {
    private final KeptFile file;
    private final Executor writing;
    private final AtomicReference<@Nullable Settings> unwritten = new AtomicReference<>();

    SettingsFile(Path path, Executor writing) {
        this.file = new KeptFile(path);
        this.writing = writing;
    }

    /** The settings kept, or fresh ones; where they are damaged, sets them aside with a fault. */
    Settings read() {
        try {
            Optional<String> text = file.read();
            return text.map(SettingsText::read).orElseGet(Settings::fresh);
        } catch (IOException | Fault e) {
            throw setAside();
        }
    }

    private Fault setAside() {
        try {
            return new Fault("shell.settings-set-aside", file.setAside().toString());
        } catch (UncheckedIOException e) {
            return new Fault("shell.settings-unreadable");
        }
    }

    void write(Settings settings) {
        unwritten.set(settings);
        writing.execute(this::writeNewest);
    }

    private void writeNewest() {
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
