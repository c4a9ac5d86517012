package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The jars a program consists of, by where they go: JavaFX becomes part of the runtime, native
 * libraries lie unpacked beside the other jars.
 */
record Ingredients(List<Path> javafx, List<Path> natives, List<Path> jars) {
    private static final String[] LIBRARIES = {".so", ".dll", ".dylib", ".jnilib"};

    /** Everything in a folder and its folder {@code lib}. */
    static Ingredients of(Path folder) throws IOException {
        List<Path> javafx = new ArrayList<>();
        List<Path> natives = new ArrayList<>();
        List<Path> jars = new ArrayList<>();
        for (Path jar : jarsIn(folder)) {
            boolean empty = isJavafx(jar) && !hasClasses(jar);
            if (isJavafx(jar) && !empty) {
                javafx.add(jar);
            } else if (!empty) {
                (isNative(jar) ? natives : jars).add(jar);
            }
        }
        return new Ingredients(javafx, natives, jars);
    }

    private static List<Path> jarsIn(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path place : List.of(folder, folder.resolve("lib"))) {
            if (Files.isDirectory(place)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*.jar")) {
                    files.forEach(jars::add);
                }
            }
        }
        jars.sort(null);
        return jars;
    }

    private static boolean isJavafx(Path jar) {
        return name(jar).startsWith("javafx-");
    }

    private static boolean hasClasses(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().endsWith(".class"));
        }
    }

    /** The jar of a platform: its name ends in one, such as linux-x86_64. */
    private static boolean isNative(Path jar) {
        return name(jar).matches(".*-(linux|windows|macosx)-(x86_64|arm64)\\.jar");
    }

    static boolean isLibrary(String file) {
        for (String ending : LIBRARIES) {
            if (file.endsWith(ending) || file.contains(ending + ".")) {
                return true;
            }
        }
        return false;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
