package org.gradientlab.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/**
 * The classes with which JavaFX opens the other kind of window: a real one, or one without a
 * display. A warm-up would never meet them, and the start-up cache holds only what was met.
 */
final class WindowClasses {
    private static final String ENDING = ".class";
    private static final List<String> OF_A_REAL_ONE =
            List.of("com/sun/glass", "com/sun/prism", "com/sun/javafx/tk", "com/sun/javafx/font");
    private static final List<String> WITHOUT_DISPLAY = List.of("com/sun/glass/ui/headless");

    private WindowClasses() {}

    /** Loads them without running any of their code; how many there are. */
    static long load(boolean onDisplay) {
        Path module =
                FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/javafx.graphics");
        return Files.isDirectory(module)
                ? (onDisplay ? WITHOUT_DISPLAY : OF_A_REAL_ONE)
                        .stream().map(module::resolve).mapToLong(room -> load(module, room)).sum()
                : 0;
    }

    private static long load(Path module, Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files.map(file -> module.relativize(file).toString())
                    .filter(name -> name.endsWith(ENDING))
                    .filter(WindowClasses::loads)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean loads(String file) {
        String name = file.substring(0, file.length() - ENDING.length()).replace('/', '.');
        try {
            Class.forName(name, false, Scene.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            // Some need a part of the JDK that is not in the image; a window does without.
            return false;
        }
    }
}
