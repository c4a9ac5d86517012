package org.gradientlab.shell;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.gradientlab.shell.session.FolderWatch;

/** Watches a folder on the disk with a thread that sleeps until the system wakes it. */
final class DiskWatch implements FolderWatch {
    /** An editor writes a file in several strokes; they are told as one when this long is quiet. */
    private static final long QUIET_MILLIS = 150;

    private final ThreadFactory threads;
    private final Executor screen;

    DiskWatch(ThreadFactory threads, Executor screen) {
        this.threads = threads;
        this.screen = screen;
    }

    @Override
    public Watching watch(Path folder, Runnable written) {
        try {
            WatchService service = folder.getFileSystem().newWatchService();
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_CREATE);
            threads.newThread(() -> listen(service, written)).start();
            return () -> close(service);
        } catch (IOException | UnsupportedOperationException e) {
            // A disk that cannot be watched costs the reloading, not the lesson.
            return () -> {};
        }
    }

    private void listen(WatchService service, Runnable written) {
        try {
            while (true) {
                WatchKey key = service.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                screen.execute(written);
            }
        } catch (ClosedWatchServiceException e) {
            // The lesson was put away.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException e) {
            // It ends with the lab at the latest.
        }
    }
}
