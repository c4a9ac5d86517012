package org.gradientlab.lesson;

import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Node;

/**
 * A lesson in one language, cut into its parts, with questions and goals taken out of the prose.
 */
public record LessonText(String title, List<Section> sections) {
    public LessonText {
        sections = List.copyOf(sections);
    }

    public Stream<Block> blocks() {
        return sections.stream().flatMap(section -> section.blocks().stream());
    }

    /** One part with all that stands in it. */
    public record Section(Part part, int line, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** A piece of a part. */
    public sealed interface Block {
        int line();
    }

    /** A paragraph, list, table, quote, picture or piece of code. */
    public record Prose(Node node, int line) implements Block {}

    /** A question with what is said to each answer. */
    public record Ask(String id, Node prompt, List<Item> items, int line) implements Block {
        public Ask {
            items = List.copyOf(items);
        }
    }

    /** A goal with its hints. */
    public record Aim(String id, Node prompt, List<Item> hints, int line) implements Block {
        public Aim {
            hints = List.copyOf(hints);
        }
    }

    /** An item of the list behind a question or goal: its bold words, if any, and the rest. */
    public record Item(Node label, String plainLabel, Node text) {}
}
