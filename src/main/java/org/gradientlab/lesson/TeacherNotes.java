package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** The notes for the teacher that stand beside a lesson. */
public final class TeacherNotes {
    private static final List<String> PARTS =
            List.of("aim", "prior", "misconceptions", "timing", "discussion", "answers");

    private TeacherNotes() {}

    /** The notes below their title, a block each; none where there are none in this language. */
    public static List<Node> blocks(Lesson lesson, Language language) {
        List<Node> blocks = new ArrayList<>();
        Optional<String> text = text(lesson, language);
        Node node = text.isEmpty() ? null : TextReader.parse(text.get()).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (!(node instanceof Heading heading && heading.getLevel() == 1)) {
                blocks.add(node);
            }
        }
        return blocks;
    }

    private static Optional<String> text(Lesson lesson, Language language) {
        try {
            return lesson.files().text("teacher." + language.code() + ".md");
        } catch (Fault fault) {
            return Optional.empty();
        }
    }

    /** The headings that are not there. */
    static List<Word> missing(String markdown, Words words) {
        List<String> headings = new ArrayList<>();
        Node node = TextReader.parse(markdown).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                headings.add(PlainText.of(heading));
            }
        }
        return PARTS.stream()
                .map(part -> Word.of("lesson.teacher." + part))
                .filter(word -> !headings.contains(word.in(words)))
                .toList();
    }
}
