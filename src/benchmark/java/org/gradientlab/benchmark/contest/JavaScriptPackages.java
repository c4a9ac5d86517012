package org.gradientlab.benchmark.contest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings the JavaScript peers with npm, in the versions and with the checksums of the lock file.
 */
final class JavaScriptPackages {
    private static final String LOCK = "package-lock.json";

    private JavaScriptPackages() {}

    /** Does nothing where the packages of this lock file are already there. */
    static void install(Path room) throws IOException {
        Path installed = room.resolve("node_modules").resolve(LOCK);
        Path lock = room.resolve(LOCK);
        if (Files.exists(installed) && Files.mismatch(installed, lock) == -1) {
            return;
        }
        Command.run(
                room,
                List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"));
        // only a complete installation leaves its lock file there
        Files.copy(lock, installed);
    }
}
