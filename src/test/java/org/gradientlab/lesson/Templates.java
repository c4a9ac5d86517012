package org.gradientlab.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lesson that {@code new-lesson} writes. */
final class Templates {
    private static final List<String> FILES =
            List.of("lesson.yaml", "en.md", "zh.md", "teacher.en.md", "teacher.zh.md");

    private Templates() {}

    static Map<String, byte[]> lesson(String name) {
        Map<String, byte[]> files = new HashMap<>();
        for (String file : FILES) {
            String path = "/assets/templates/lesson/" + file;
            try (InputStream in = Templates.class.getResourceAsStream(path)) {
                byte[] bytes = Objects.requireNonNull(in, path).readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                files.put(file, text.replace("NAME", name).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(path, e);
            }
        }
        return files;
    }
}
