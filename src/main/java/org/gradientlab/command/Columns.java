package org.gradientlab.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much room text takes on a terminal, and how it is broken where there is no more. */
final class Columns {
    /** A page of a terminal that stands beside something else. */
    static final int PAGE = 100;

    private static final String WIDE = "[\\x{2E80}-\\x{FFEF}]";

    /** A Chinese character may begin a line, a Chinese full stop or comma may not. */
    private static final Pattern PIECE =
            Pattern.compile(" *(?:" + WIDE + "|[^ \\x{2E80}-\\x{FFEF}]+)[，。；：、）！？”]*");

    private Columns() {}

    /** A Chinese character takes two columns of a terminal. */
    static int width(String text) {
        return text.codePoints().map(c -> c >= 0x2E80 && c <= 0xFFEF ? 2 : 1).sum();
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** Lines no wider than the page, the later ones under the first; one word is never broken. */
    static String wrapped(String text, int indent) {
        List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            StringBuilder line = lines.getLast();
            boolean begins = line.isEmpty();
            if (!begins && indent + width(line.toString()) + width(pieces.group()) > PAGE) {
                line = new StringBuilder();
                lines.add(line);
                begins = true;
            }
            line.append(begins ? pieces.group().stripLeading() : pieces.group());
        }
        StringBuilder all = new StringBuilder();
        lines.forEach(line -> all.append(" ".repeat(indent)).append(line).append('\n'));
        return all.toString();
    }
}
