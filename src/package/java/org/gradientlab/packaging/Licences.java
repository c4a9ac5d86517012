package org.gradientlab.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Whose work the image contains and under which licence: a list that has to name every jar, and the
 * texts the jars bring along. Those of Java itself lie in the runtime.
 */
final class Licences {
    private Licences() {}

    static void collect(Path project, Ingredients ingredients, AppImage image) throws IOException {
        Path folder = Files.createDirectories(image.app().resolve("legal"));
        Files.copy(project.resolve("LICENSE"), folder.resolve("LICENSE"));
        Path list = project.resolve("src/package/licences.md");
        Files.copy(list, folder.resolve("THIRD-PARTY.md"));
        List<String> rows = Files.readAllLines(list);
        List<Path> jars = new ArrayList<>(ingredients.jars());
        jars.addAll(ingredients.javafx());
        jars.addAll(ingredients.natives());
        for (Path jar : jars) {
            String name = Ingredients.name(jar);
            if (rows.stream().noneMatch(row -> isAbout(row, name))) {
                throw new IllegalStateException(list + " does not say whose " + name + " is");
            }
            copyTexts(jar, folder.resolve(name.replace(".jar", "")));
        }
    }

    /** A row of the table begins with the name of a jar without its version. */
    private static boolean isAbout(String row, String jar) {
        if (!row.startsWith("| ")) {
            return false;
        }
        String name = row.split("\\|")[1].strip();
        return jar.equals(name + ".jar")
                || jar.matches(java.util.regex.Pattern.quote(name) + "-\\d.*");
    }

    private static void copyTexts(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(Licences::isText).toList()) {
                Files.createDirectories(folder);
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(entry.getName().replace('/', '-')));
                }
            }
        }
    }

    private static boolean isText(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !last.endsWith(".class")
                && last.matches("(license|licence|notice|copying|copyright).*");
    }
}
