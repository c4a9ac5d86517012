package org.gradientlab.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gradientlab.words.Fault;

/** Writes a small lesson that works, to be changed into another. */
final class NewLessonCommand implements Command {
    private static final List<String> FILES =
            List.of("lesson.yaml", "en.md", "zh.md", "teacher.en.md", "teacher.zh.md");

    @Override
    public String name() {
        return "new-lesson";
    }

    @Override
    public int run(List<String> words, Console console) {
        Path folder = Path.of(Arguments.of(words).onlyName("command.new-lesson-needs-name"));
        String id = String.valueOf(folder.getFileName());
        if (!id.matches("[a-z0-9-]+")) {
            throw new Fault("lesson.id", id);
        }
        if (Files.exists(folder)) {
            throw new Fault("command.exists", id);
        }
        try {
            Files.createDirectories(folder);
            for (String file : FILES) {
                Files.writeString(folder.resolve(file), template(file).replace("NAME", id));
            }
        } catch (IOException e) {
            throw new Fault("command.cannot-write", id);
        }
        console.say("command.new-lesson", folder);
        return 0;
    }

    private static String template(String file) throws IOException {
        String path = "/assets/templates/lesson/" + file;
        try (InputStream in = NewLessonCommand.class.getResourceAsStream(path)) {
            return new String(
                    Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
