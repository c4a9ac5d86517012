package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Word;
import org.gradientlab.words.Words;

/** Takes down the lines of a script; comments are said in the language of its words. */
final class Page {
    /** Columns that a line of code had better keep to. */
    static final int WIDTH = 92;

    /** Letters from here on are two columns wide. */
    private static final int FIRST_WIDE = 0x2E80;

    private final Words words;
    private final List<CodeLine> lines = new ArrayList<>();
    private final List<Word> remarks = new ArrayList<>();

    Page(Words words) {
        this.words = words;
    }

    /** Lines as they stand; an empty text is an empty line. */
    Page add(String text) {
        text.stripTrailing().lines().forEach(line -> lines.add(new CodeLine(line, Moment.ASIDE)));
        return this;
    }

    /** The same, with what the run does at the first of them. */
    Page add(String text, Moment moment) {
        int first = lines.size();
        add(text);
        lines.set(first, new CodeLine(lines.get(first).text(), moment));
        return this;
    }

    Page add(List<String> texts) {
        texts.forEach(this::add);
        return this;
    }

    /** All that another page holds. */
    Page add(Page other) {
        lines.addAll(other.lines);
        remarks.addAll(other.remarks);
        return this;
    }

    /** Whether this stands anywhere in it. */
    boolean mentions(String text) {
        return lines.stream().anyMatch(line -> line.text().contains(text));
    }

    /** Another empty page in the same language. */
    Page fresh() {
        return new Page(words);
    }

    /** A line with a comment behind it, or before it where both are too long for one line. */
    Page add(String text, String key, Object... arguments) {
        String whole = text + "  # " + words.say(key, arguments);
        if (whole.codePoints().map(letter -> letter < FIRST_WIDE ? 1 : 2).sum() <= WIDTH) {
            return add(whole);
        }
        String indent = " ".repeat(text.length() - text.stripLeading().length());
        return comment(indent, key, arguments).add(text);
    }

    /** An empty line; never a third one in a row. */
    Page blank() {
        int count = lines.size();
        boolean enough =
                count > 1
                        && lines.getLast().text().isEmpty()
                        && lines.get(count - 2).text().isEmpty();
        if (!enough) {
            lines.add(new CodeLine("", Moment.ASIDE));
        }
        return this;
    }

    /** Two empty lines, as Python wants them around functions. */
    Page apart() {
        return blank().blank();
    }

    /** A comment on lines of its own, as far in as the line that follows. */
    Page comment(String indent, String key, Object... arguments) {
        return comment(indent, words.say(key, arguments));
    }

    private Page comment(String indent, String sentence) {
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (line.length() > 0 && line.length() + word.length() + 1 > WIDTH) {
                add(indent + "#" + line);
                line.setLength(0);
            }
            line.append(' ').append(word);
        }
        return add(indent + "#" + line);
    }

    /** Says what the lab does and the dialect cannot: in the script and beside it. */
    Page remark(String key, Object... arguments) {
        Word remark = Word.of(key, arguments);
        remarks.add(remark);
        return comment("", remark.in(words));
    }

    /** What the run does at the line added last. */
    Page during(Moment moment) {
        lines.set(lines.size() - 1, new CodeLine(lines.getLast().text(), moment));
        return this;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    Script script(Dialect dialect) {
        return new Script(dialect, lines, remarks);
    }
}
