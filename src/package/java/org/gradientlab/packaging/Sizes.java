package org.gradientlab.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What takes how much room, installed and as a download. */
record Sizes(AppImage image, List<Path> made) {
    private static final double MEGABYTE = 1e6;

    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        parts().forEach((part, bytes) -> lines.add(line(part, bytes)));
        for (Path file : made) {
            lines.add(line(Ingredients.name(file), Files.size(file)));
        }
        return lines;
    }

    /** The same as rows of a Markdown table. */
    List<String> table() throws IOException {
        return lines().stream()
                .map(line -> "| " + line.strip().replaceFirst(" {2,}", " | ") + " |")
                .toList();
    }

    private Map<String, Long> parts() throws IOException {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("runtime", Folders.bytes(image.runtime()));
        parts.put("start-up cache", Files.size(image.app().resolve(Product.CACHE)));
        Path natives = image.app().resolve("native");
        long native_ = Files.isDirectory(natives) ? Folders.bytes(natives) : 0;
        parts.put("native libraries", native_);
        long jars = 0;
        for (Path file : Folders.in(image.app())) {
            jars += file.toString().endsWith(".jar") ? Files.size(file) : 0;
        }
        parts.put("jars", jars);
        parts.put("installed", Folders.bytes(image.folder()));
        return parts;
    }

    private static String line(String part, long bytes) {
        return "  %-36s %6.1f MB".formatted(part, bytes / MEGABYTE);
    }
}
