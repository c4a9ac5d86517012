package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.gradientlab.shell.session.FolderWatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system does tell when a file of a folder is saved. */
class DiskWatchTest {
    @TempDir private Path folder;

    @Test
    void aSavedFileIsTold() throws IOException, InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        DiskWatch watch = new DiskWatch(Thread.ofPlatform().daemon().factory(), Runnable::run);
        FolderWatch.Watching watching = watch.watch(folder, told::countDown);
        Files.writeString(folder.resolve("en.md"), "# New");
        assertTrue(told.await(20, TimeUnit.SECONDS));
        watching.close();
    }

    @Test
    void aFolderThatIsGoneCostsOnlyTheReloading() {
        DiskWatch watch = new DiskWatch(Thread.ofPlatform().daemon().factory(), Runnable::run);
        FolderWatch.Watching watching = watch.watch(folder.resolve("none"), () -> {});
        watching.close();
        assertTrue(Files.notExists(folder.resolve("none")));
    }
}
