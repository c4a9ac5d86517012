package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** The notes for the teacher that stand beside a lesson. */
public final class TeacherNotes {
    private static final List<String> PARTS =
            List.of("aim", "prior", "misconceptions", "timing", "discussion", "answers");

    private TeacherNotes() {}

    /** The notes cut into blocks, without their title. */
    public static List<Node> blocks(String markdown) {
        List<Node> blocks = new ArrayList<>();
        Node node = TextReader.parse(markdown).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (!(node instanceof Heading heading && heading.getLevel() == 1)) {
                blocks.add(node);
            }
        }
        return blocks;
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
