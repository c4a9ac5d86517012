package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.gradientlab.words.Words;
import org.jspecify.annotations.Nullable;

/** Cuts the Markdown of a lesson into its parts, questions and goals. */
final class TextReader {
    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .customInlineContentParserFactory(new FormulaSyntax())
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                    .maxOpenBlockParsers(30)
                    .build();

    private final String file;
    private final Words words;
    private final Findings findings;
    private final List<LessonText.Section> sections = new ArrayList<>();
    private String title = "";

    private TextReader(String file, Words words, Findings findings) {
        this.file = file;
        this.words = words;
        this.findings = findings;
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static LessonText read(String file, String markdown, Words words, Findings findings) {
        return new TextReader(file, words, findings)
                .read(parse(markdown), (int) markdown.lines().count());
    }

    private LessonText read(Node document, int lines) {
        @Nullable Node node = document.getFirstChild();
        while (node != null) {
            @Nullable Node next = node.getNext();
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                head(heading);
            } else if (sections.isEmpty()) {
                findings.add(file, line(node), "lesson.text-before-part");
            } else {
                next = block(node);
            }
            node = next;
        }
        if (title.isEmpty()) {
            findings.add(file, 1, "lesson.no-title");
        }
        missingUpTo(Part.values().length, lines);
        return new LessonText(title, sections);
    }

    private void head(Heading heading) {
        String text = plain(heading);
        if (heading.getLevel() == 1) {
            title = text;
            return;
        }
        Part[] parts = Part.values();
        for (int later = sections.size(); later < parts.length; later++) {
            if (text.equals(parts[later].word().in(words))) {
                missingUpTo(later, line(heading));
            }
        }
        int index = sections.size();
        if (index >= parts.length || !text.equals(parts[index].word().in(words))) {
            Object expected = index < parts.length ? parts[index].word() : "–";
            findings.add(file, line(heading), "lesson.wrong-part", text, expected);
        }
        if (index < parts.length) {
            sections.add(new LessonText.Section(parts[index], line(heading), List.of()));
        }
    }

    /** Parts that were left out stay empty, so that each of the others keeps its place. */
    private void missingUpTo(int part, int line) {
        for (Part missing :
                List.of(Part.values()).subList(sections.size(), Math.max(part, sections.size()))) {
            findings.add(file, line, "lesson.missing-part", missing.word());
            sections.add(new LessonText.Section(missing, line, List.of()));
        }
    }

    /** Adds a block and returns the node after what it took. */
    private @Nullable Node block(Node node) {
        Node next = node.getNext();
        Link link = node instanceof Paragraph ? lastLink(node) : null;
        String to = link == null ? "" : link.getDestination();
        boolean asks = to.startsWith("question:");
        if (link == null || !(asks || to.startsWith("goal:"))) {
            add(new LessonText.Prose(node, line(node)));
            return next;
        }
        String id = to.substring(to.indexOf(':') + 1);
        link.unlink();
        List<LessonText.Item> items = new ArrayList<>();
        boolean listed = asks ? next instanceof BulletList : next instanceof OrderedList;
        if (listed) {
            items = items((ListBlock) next);
            next = next.getNext();
        }
        add(
                asks
                        ? new LessonText.Ask(id, node, items, line(node))
                        : new LessonText.Aim(id, node, items, line(node)));
        return next;
    }

    private void add(LessonText.Block block) {
        LessonText.Section last = sections.removeLast();
        List<LessonText.Block> blocks = new ArrayList<>(last.blocks());
        blocks.add(block);
        sections.add(new LessonText.Section(last.part(), last.line(), blocks));
    }

    private static @Nullable Link lastLink(Node paragraph) {
        Node last = paragraph.getLastChild();
        return last instanceof Link link ? link : null;
    }

    private static List<LessonText.Item> items(ListBlock list) {
        List<LessonText.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node text = item.getFirstChild() == null ? new Paragraph() : item.getFirstChild();
            Node label = new Paragraph();
            if (text.getFirstChild() instanceof StrongEmphasis strong) {
                for (Node child = strong.getFirstChild(); child != null; ) {
                    Node after = child.getNext();
                    label.appendChild(child);
                    child = after;
                }
                strong.unlink();
            }
            items.add(new LessonText.Item(label, plain(label), text));
        }
        return items;
    }

    static int line(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1;
    }

    /** The words of a node, formulas as they are written. */
    static String plain(Node node) {
        return PlainText.of(node);
    }
}
