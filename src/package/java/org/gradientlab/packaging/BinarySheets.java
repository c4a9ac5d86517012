package org.gradientlab.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javafx.css.Stylesheet;

/**
 * Writes stylesheets in JavaFX's binary form, which is read in a fraction of the time. JavaFX looks
 * for a .bss beside every .css by itself. Runs in a process of its own, as it needs JavaFX.
 */
public final class BinarySheets {
    private BinarySheets() {}

    /**
     * @param arguments a folder to write to, whose own sheets are written too, and the jar whose
     *     sheets are written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        try (ZipFile zip = new ZipFile(arguments[1])) {
            for (ZipEntry entry : zip.stream().filter(BinarySheets::isSheet).toList()) {
                write(zip, entry, folder);
            }
        }
        for (Path sheet : sheetsIn(folder)) {
            String name = sheet.toString();
            Stylesheet.convertToBinary(
                    sheet.toFile(), new File(name.substring(0, name.length() - 3) + "bss"));
        }
    }

    private static List<Path> sheetsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".css")).toList();
        }
    }

    private static boolean isSheet(ZipEntry entry) {
        return entry.getName().matches("assets/styles/.*\\.css");
    }

    private static void write(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        File binary = folder.resolve(entry.getName().replace(".css", ".bss")).toFile();
        Files.createDirectories(binary.toPath().getParent());
        Path text = Files.createTempFile("sheet", ".css");
        Files.write(text, zip.getInputStream(entry).readAllBytes());
        Stylesheet.convertToBinary(text.toFile(), binary);
        Files.delete(text);
    }
}
