package org.gradientlab.packaging;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The system the packages are made on, which is the one they are for. */
final class Host {
    private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

    private Host() {}

    static boolean isLinux() {
        return SYSTEM.contains("linux");
    }

    static boolean isWindows() {
        return SYSTEM.startsWith("windows");
    }

    /** Whether a command of this name can be called. */
    static boolean has(String command) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    /** As Debian and RPM name the processor. */
    static String architecture(String x64, String arm64) {
        return System.getProperty("os.arch").equals("aarch64") ? arm64 : x64;
    }
}
