package org.gradientlab.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gradientlab.lesson.Course;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonPlaces;
import org.gradientlab.lesson.LessonReader;
import org.gradientlab.lesson.Worksheet;
import org.gradientlab.lesson.WorksheetPage;
import org.gradientlab.lesson.WorksheetText;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/** Writes the worksheet of a lesson, or its answer key, as a page to print or as Markdown. */
final class WorksheetCommand implements Command {
    private static final String KEY = "--key";

    @Override
    public String name() {
        return "worksheet";
    }

    @Override
    public int run(List<String> words, Console console) {
        List<String> valued = new ArrayList<>(words);
        boolean key = valued.remove(KEY);
        Arguments arguments = Arguments.of(valued, "--out", "--language", KEY);
        Lesson lesson = lesson(arguments.onlyName("command.worksheet-needs-lesson"));
        String code = arguments.last("--language", console.words().language().code());
        Worksheet sheet = new Worksheet(lesson, Words.in(Language.ofCode(code)));
        String ending = key ? "-key.html" : "-worksheet.html";
        String out = arguments.last("--out", lesson.id() + ending);
        if (out.equals("-")) {
            console.out().print(new WorksheetText(sheet, key).write());
        } else {
            write(SceneArgument.path(out), sheet, key, console);
        }
        return 0;
    }

    private static Lesson lesson(String name) {
        Optional<Lesson> own =
                Course.lessons().stream().filter(lesson -> lesson.id().equals(name)).findFirst();
        return own.orElseGet(() ->
                LessonPlaces.at(SceneArgument.path(name)).lessons().stream()
                        .flatMap(files -> LessonReader.read(files).lesson().stream())
                        .findFirst()
                        .orElseThrow(() -> new Fault("lesson.no-lessons-there", name)));
    }

    private static void write(Path file, Worksheet sheet, boolean key, Console console) {
        boolean markdown = file.toString().toLowerCase(Locale.ROOT).endsWith(".md");
        String page =
                markdown
                        ? new WorksheetText(sheet, key).write()
                        : new WorksheetPage(sheet, key, console.pictures()::formulaSvg).write();
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new Fault("command.cannot-write", file);
        }
        console.out().println(file);
    }
}
