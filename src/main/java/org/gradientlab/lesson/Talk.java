package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a teacher says to each scene of a lesson: the scenes in order, with one caption each for the
 * students and notes for the teacher.
 *
 * @param title of the lesson
 */
public record Talk(String title, List<Slide> slides) {
    /** The file of a lesson that holds it, one for each language. */
    static final String FILE = "talk.%s.md";

    public Talk {
        slides = List.copyOf(slides);
    }

    /** A scene of the lesson by its name; the notes may be empty. */
    public record Slide(String scene, String title, String caption, String notes) {}

    /**
     * The scenes in the order of the captions, then those of the lesson that have none, under their
     * titles: what is told is not always in the order in which it is tried.
     */
    public static Talk of(Lesson lesson, Language language) {
        LessonText text = lesson.text(language);
        Map<String, String> titles = SceneTitles.of(text);
        Map<String, Said> said = file(lesson, language).map(Talk::read).orElse(Map.of());
        List<Slide> slides = new ArrayList<>();
        Set<String> order = new LinkedHashSet<>(said.keySet());
        order.retainAll(lesson.scenes().keySet());
        order.addAll(lesson.scenes().keySet());
        for (String scene : order) {
            String title = titles.getOrDefault(scene, scene.replace('-', ' '));
            Said here = said.getOrDefault(scene, new Said(title, ""));
            slides.add(new Slide(scene, title, here.caption(), here.notes()));
        }
        return new Talk(text.title(), slides);
    }

    static Optional<String> file(Lesson lesson, Language language) {
        try {
            return lesson.files().text(FILE.formatted(language.code()));
        } catch (Fault fault) {
            return Optional.empty();
        }
    }

    /** What stands under a scene's heading: its first paragraph, and what follows it. */
    record Said(String caption, String notes) {
        static final Said NOTHING = new Said("", "");

        Said and(String words) {
            if (caption.isEmpty()) {
                return new Said(words, "");
            }
            return new Said(caption, notes.isEmpty() ? words : notes + "\n" + words);
        }
    }

    /** Each heading of the second level names a scene. */
    static Map<String, Said> read(String markdown) {
        Map<String, Said> said = new LinkedHashMap<>();
        @Nullable String scene = null;
        for (Node node = TextReader.parse(markdown).getFirstChild();
                node != null;
                node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                scene = PlainText.of(heading);
                said.put(scene, Said.NOTHING);
            } else if (scene != null && node instanceof Paragraph) {
                String words = PlainText.of(node).replace('\n', ' ');
                said.merge(scene, new Said(words, ""), (known, more) -> known.and(words));
            }
        }
        return said;
    }
}
