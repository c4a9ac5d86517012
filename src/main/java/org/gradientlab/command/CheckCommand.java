package org.gradientlab.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.lesson.Course;
import org.gradientlab.lesson.Finding;
import org.gradientlab.lesson.LessonCheck;
import org.gradientlab.lesson.LessonFiles;
import org.gradientlab.lesson.LessonPlaces;
import org.gradientlab.lesson.LessonReader;

/** Reads and runs lessons and lists everything that is wrong with them. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public int run(List<String> words, Console console) {
        List<LessonFiles> lessons = new ArrayList<>();
        for (String place : Arguments.of(words).names()) {
            lessons.addAll(LessonPlaces.at(Path.of(place)));
        }
        List<LessonFiles> course = Course.folders().stream().map(Course::files).toList();
        List<LessonFiles> checked = lessons.isEmpty() ? course : lessons;
        Set<String> known = new HashSet<>();
        course.forEach(files -> known.addAll(id(files)));
        checked.forEach(files -> known.addAll(id(files)));
        LessonCheck.Library library =
                new LessonCheck.Library(
                        known,
                        Course.glossary().terms().keySet(),
                        console.pictures()::formulaFault);
        List<Finding> findings = new ArrayList<>();
        for (LessonFiles files : checked) {
            List<Finding> found = LessonCheck.check(files, library);
            found.forEach(finding -> console.out().println(finding.in(console.words())));
            findings.addAll(found);
        }
        console.say("command.checked", checked.size(), findings.size());
        return findings.isEmpty() ? 0 : CommandLine.BAD_INPUT;
    }

    private static List<String> id(LessonFiles files) {
        return LessonReader.read(files).lesson().stream().map(lesson -> lesson.id()).toList();
    }
}
