package org.gradientlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Image;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Tape;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with the lab. */
class CourseTest {
    private static final int LESSONS = 18;
    private static final double TOLERANCE = 1e-9;

    /**
     * The scalars of every scene's last step. After a change that is meant: {@code mvn test
     * -Dtest=CourseTest -Dlessons.accept=true} writes them anew, and git shows the difference.
     */
    private static final Path LAST_STEPS = Path.of("src/test/resources/lessons/last-steps.csv");

    static Stream<String> folders() {
        return Course.folders().stream();
    }

    private static LessonCheck.Library library() {
        Set<String> ids = new HashSet<>();
        Course.lessons().forEach(lesson -> ids.add(lesson.id()));
        return new LessonCheck.Library(
                ids, Course.glossary().terms().keySet(), new LabPictures()::formulaFault);
    }

    @Test
    void thereAreEighteenInTheirOrder() {
        assertEquals(LESSONS, Course.folders().size());
        List<String> ids = Course.lessons().stream().map(Lesson::id).toList();
        assertEquals(Course.folders().stream().map(name -> name.substring(3)).toList(), ids);
        for (int i = 0; i < LESSONS; i++) {
            List<String> before = ids.subList(0, i);
            assertTrue(before.containsAll(Course.lessons().get(i).needs()), ids.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void checkFindsNothing(String folder) {
        Words words = Words.in(Language.ENGLISH);
        String found =
                LessonCheck.check(Course.files(folder), library()).stream()
                        .map(finding -> finding.in(words))
                        .collect(Collectors.joining("\n"));
        assertEquals("", found);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyLessonHasWhatALessonNeeds(String folder) {
        Lesson lesson = LessonReader.read(Course.files(folder)).lesson().orElseThrow();
        assertTrue(lesson.minutes() >= 10 && lesson.minutes() <= 25, "minutes");
        assertTrue(lesson.scenes().size() >= 4, "scenes");
        assertTrue(lesson.questions().size() >= 3, "questions");
        assertFalse(lesson.goals().isEmpty(), "goals");
        for (Language language : Language.values()) {
            LessonText text = lesson.text(language);
            boolean predicts =
                    text.sections().stream()
                            .filter(section -> section.part() == Part.PREDICT)
                            .flatMap(section -> section.blocks().stream())
                            .anyMatch(LessonText.Ask.class::isInstance);
            assertTrue(predicts, "a prediction in " + language);
            assertEquals(
                    List.of(Part.values()),
                    text.sections().stream().map(LessonText.Section::part).toList());
            assertTrue(text.sections().stream().noneMatch(part -> part.blocks().isEmpty()));
            String notes = lesson.files().text("teacher." + language.code() + ".md").orElseThrow();
            assertEquals(List.of(), TeacherNotes.missing(notes, Words.in(language)));
        }
    }

    /** A number can be got wrong in ways that are known; each has its feedback. */
    @ParameterizedTest
    @MethodSource("folders")
    void numbersKnowTheirMistakes(String folder) {
        Lesson lesson = LessonReader.read(Course.files(folder)).lesson().orElseThrow();
        LessonRuns runs = new LessonRuns(lesson);
        lesson.questions()
                .forEach((id, question) -> {
                    if (question instanceof Question.Numeric number) {
                        assertFalse(number.mistakes().isEmpty(), id);
                        for (int i = 0; i < number.mistakes().size(); i++) {
                            assertEquals(i + 1, runs.judge(number, runs.mistake(number, i)), id);
                        }
                    }
                });
    }

    @Test
    void aTableOrPictureStandsInManyLessons() {
        long illustrated =
                Course.lessons().stream()
                        .filter(lesson ->
                                lesson.text(Language.ENGLISH)
                                        .blocks()
                                        .anyMatch(CourseTest::isIllustration))
                        .count();
        assertTrue(illustrated >= 8, "illustrated: " + illustrated);
    }

    private static boolean isIllustration(LessonText.Block block) {
        return block instanceof LessonText.Prose prose
                && (prose.node() instanceof TableBlock
                        || prose.node().getFirstChild() instanceof Image);
    }

    @Test
    void theGlossaryHasItsTermsInBothLanguages() {
        Glossary glossary = Course.glossary();
        assertTrue(glossary.terms().size() >= 55, "terms: " + glossary.terms().size());
        for (String id : glossary.terms().keySet()) {
            for (Language language : Language.values()) {
                assertFalse(glossary.term(id, language).orElseThrow().meaning().isBlank(), id);
            }
        }
    }

    @Test
    void everySceneEndsWhereItEndedBefore() throws IOException {
        Map<String, String> now = new TreeMap<>();
        for (Lesson lesson : Course.lessons()) {
            lesson.scenes().forEach((name, scene) -> now.putAll(last(lesson.id(), name, scene)));
        }
        if (Boolean.getBoolean("lessons.accept")) {
            List<String> lines = new ArrayList<>();
            now.forEach((key, values) -> lines.add(key + "," + values));
            Files.write(LAST_STEPS, lines);
        }
        Map<String, String> kept = new TreeMap<>();
        for (String line : Files.readAllLines(LAST_STEPS)) {
            int comma = line.indexOf(',');
            kept.put(line.substring(0, comma), line.substring(comma + 1));
        }
        assertEquals(kept.keySet(), now.keySet());
        List<String> differences = new ArrayList<>();
        now.forEach((key, values) -> compare(key, kept.getOrDefault(key, ""), values, differences));
        assertEquals(
                "", String.join("\n", differences), "accept with -Dlessons.accept=true if meant");
    }

    private static Map<String, String> last(String lesson, String name, Scene scene) {
        Map<String, String> rows = new TreeMap<>();
        for (int lane = 0; lane < scene.lanes().size(); lane++) {
            Tape tape = new Tape(scene.bench(), scene.lanes().get(lane));
            while (tape.computed() < scene.steps() && tape.advance()) {
                assertTrue(tape.computed() <= scene.steps());
            }
            StringBuilder values = new StringBuilder(Long.toString(tape.computed()));
            for (double value : tape.scalars(tape.computed())) {
                values.append(',').append(value);
            }
            rows.put(lesson + "/" + name + "/" + lane, values.toString());
        }
        return rows;
    }

    private static void compare(String key, String kept, String now, List<String> differences) {
        String[] before = kept.split(",", -1);
        String[] after = now.split(",", -1);
        assertEquals(before.length, after.length, key);
        for (int i = 0; i < before.length; i++) {
            double wanted = Double.parseDouble(before[i]);
            double found = Double.parseDouble(after[i]);
            boolean same =
                    Double.compare(wanted, found) == 0
                            || Math.abs(found - wanted) <= TOLERANCE * Math.abs(wanted);
            if (!same) {
                differences.add(key + " column " + i + ": " + wanted + " became " + found);
            }
        }
    }
}
