package org.gradientlab.tensor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Lets JavaCPP find the native libraries where the installer has put them unpacked. For second
 * names of theirs it wants a folder to write links into, and would take one in the person's home:
 * it gets one that is gone again once they are loaded.
 */
final class UnpackedLibraries {
    /** Set by the installed launcher. */
    private static final String UNPACKED = "lab.libraries.unpacked";

    private static final String LINKS = "org.bytedeco.javacpp.cachedir";

    private UnpackedLibraries() {}

    /** Loads libraries with such a folder, where they are unpacked; else just loads. */
    static void load(Runnable loading) {
        if (!Boolean.getBoolean(UNPACKED)) {
            loading.run();
            return;
        }
        try {
            Path links = Files.createTempDirectory("gradient-lab-libraries");
            System.setProperty(LINKS, links.toString());
            loading.run();
            remove(links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
