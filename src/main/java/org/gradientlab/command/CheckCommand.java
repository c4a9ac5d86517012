package org.gradientlab.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gradientlab.lesson.Course;
import org.gradientlab.lesson.Finding;
import org.gradientlab.lesson.Glossary;
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
        List<Finding> findings = new ArrayList<>();
        Glossary terms = Course.glossary();
        for (String place : Arguments.of(words).names()) {
            LessonPlaces.Found found = LessonPlaces.at(SceneArgument.path(place));
            lessons.addAll(found.lessons());
            if (found.glossary().isPresent()) {
                Glossary.Result own = Glossary.read(place, found.glossary().get());
                findings.addAll(own.findings());
                terms = own.glossary().and(terms);
            }
        }
        List<LessonFiles> course = Course.folders().stream().map(Course::files).toList();
        List<LessonFiles> checked = lessons.isEmpty() ? course : lessons;
        Set<String> known = new HashSet<>();
        course.forEach(files -> known.addAll(id(files)));
        checked.forEach(files -> known.addAll(id(files)));
        LessonCheck.Library library =
                new LessonCheck.Library(
                        known, terms.terms().keySet(), console.pictures()::formulaFault);
        checked.forEach(files -> findings.addAll(LessonCheck.check(files, library)));
        findings.forEach(finding -> console.out().println(finding.in(console.words())));
        console.say("command.checked", checked.size(), findings.size());
        return findings.isEmpty() ? 0 : CommandLine.BAD_INPUT;
    }

    private static List<String> id(LessonFiles files) {
        return LessonReader.read(files).lesson().stream().map(lesson -> lesson.id()).toList();
    }
}
