package org.gradientlab.shell.session;

import java.nio.file.Path;

/** Tells when a file of a folder was written. */
@FunctionalInterface
public interface FolderWatch {
    /** Calls {@code written} on the screen's thread until what is returned is closed. */
    Watching watch(Path folder, Runnable written);

    /** Ends with its closing. */
    interface Watching extends AutoCloseable {
        @Override
        void close();
    }

    /** One that never tells: where nothing is written. */
    static FolderWatch none() {
        return (folder, written) -> () -> {};
    }
}
