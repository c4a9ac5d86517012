package org.gradientlab.shell.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.lesson.Course;
import org.gradientlab.lesson.Finding;
import org.gradientlab.lesson.Glossary;
import org.gradientlab.lesson.Lesson;
import org.gradientlab.lesson.LessonFiles;
import org.gradientlab.lesson.LessonPlaces;
import org.gradientlab.lesson.LessonReader;
import org.jspecify.annotations.Nullable;

/** The lessons there are: those of the course, and behind them those opened from elsewhere. */
public final class LessonShelf {
    private final List<Lesson> lessons = new ArrayList<>();
    private @Nullable Glossary glossary;
    private int course;

    /** What was found in a folder or zip, which may come from anyone. */
    record Delivery(List<Lesson> lessons, Glossary terms, List<Finding> findings) {
        /** Reads as much as can be read; takes time. */
        static Delivery from(Path place) {
            LessonPlaces.Found found = LessonPlaces.at(place);
            List<Lesson> lessons = new ArrayList<>();
            List<Finding> findings = new ArrayList<>();
            for (LessonFiles files : found.lessons()) {
                LessonReader.Result read = LessonReader.read(files);
                read.lesson().ifPresent(lessons::add);
                findings.addAll(read.findings());
            }
            String name = String.valueOf(place.getFileName());
            Optional<Glossary.Result> terms =
                    found.glossary().map(text -> Glossary.read(name, text));
            terms.ifPresent(read -> findings.addAll(read.findings()));
            return new Delivery(
                    lessons,
                    terms.map(Glossary.Result::glossary).orElseGet(Glossary::empty),
                    findings);
        }
    }

    /** All, in their order; those of the course are read when first asked for. */
    public List<Lesson> lessons() {
        if (lessons.isEmpty()) {
            lessons.addAll(Course.lessons());
            course = lessons.size();
        }
        return List.copyOf(lessons);
    }

    public Glossary glossary() {
        Glossary known = glossary == null ? Course.glossary() : glossary;
        glossary = known;
        return known;
    }

    /** Whether a lesson comes with the lab; only then its progress goes by its bare name. */
    boolean isOfCourse(Lesson lesson) {
        return lessons().subList(0, course).contains(lesson);
    }

    /** Puts lessons behind those of the course; the same folder replaces what it brought before. */
    void add(Delivery delivery) {
        for (Lesson lesson : delivery.lessons()) {
            if (!replace(lesson)) {
                lessons.add(lesson);
            }
        }
        glossary = glossary().and(delivery.terms());
    }

    /** Puts a lesson in the place of the one from the same folder, if there is one. */
    boolean replace(Lesson next) {
        for (int i = course; i < lessons().size(); i++) {
            if (lessons.get(i).files().equals(next.files())) {
                lessons.set(i, next);
                return true;
            }
        }
        return false;
    }

    /**
     * The lesson a link means: where two go by one name, the one that is as foreign as the link.
     */
    Optional<Lesson> named(String id, boolean foreign) {
        List<Lesson> all = foreign ? lessons().reversed() : lessons();
        return all.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }
}
