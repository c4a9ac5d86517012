package org.gradientlab.lesson;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lessons that come with the lab, in their order. */
public final class Course {
    private static final String ORDER = "order.txt";

    private Course() {}

    public static List<String> folders() {
        return BuiltInFiles.resource(ORDER)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
                .map(lines -> lines.map(String::strip).filter(line -> !line.isEmpty()).toList())
                .orElse(List.of());
    }

    public static LessonFiles files(String folder) {
        return new BuiltInFiles(folder);
    }

    /** All that can be read: one broken lesson does not stop the others. */
    public static List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>();
        for (String folder : folders()) {
            LessonReader.read(files(folder)).lesson().ifPresent(lessons::add);
        }
        return lessons;
    }

    public static Glossary glossary() {
        Optional<byte[]> text = BuiltInFiles.resource(Glossary.FILE);
        return text.map(bytes -> Glossary.read("lessons", bytes).glossary())
                .orElseGet(Glossary::empty);
    }
}
