package org.gradientlab.shell.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the parts of a line of Python apart that are coloured. */
final class PythonSyntax {
    private static final Set<String> KEYWORDS =
            Set.of(
                    "and",
                    "as",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "elif",
                    "else",
                    "False",
                    "for",
                    "from",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "None",
                    "not",
                    "or",
                    "pass",
                    "return",
                    "True",
                    "with");

    /** In this order: a comment holds no strings, a string no numbers. */
    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<comment>#.*)|(?<string>\"\"\"|\"[^\"]*\")|(?<word>[A-Za-z_][A-Za-z_0-9]*)"
                            + "|(?<number>(?:0x[0-9A-F]+|\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?))");

    private PythonSyntax() {}

    /** What a part is. */
    enum Kind {
        PLAIN,
        KEYWORD,
        NUMBER,
        STRING,
        COMMENT
    }

    record Part(String text, Kind kind) {}

    static List<Part> parts(String line) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(line);
        int at = 0;
        while (matcher.find()) {
            Kind kind = kind(matcher);
            if (kind != Kind.PLAIN) {
                add(parts, line.substring(at, matcher.start()), Kind.PLAIN);
                add(parts, matcher.group(), kind);
                at = matcher.end();
            }
        }
        add(parts, line.substring(at), Kind.PLAIN);
        return parts;
    }

    private static void add(List<Part> parts, String text, Kind kind) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, kind));
        }
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("comment") != null) {
            return Kind.COMMENT;
        }
        if (matcher.group("string") != null) {
            return Kind.STRING;
        }
        String word = matcher.group("word");
        if (word != null) {
            return KEYWORDS.contains(word) ? Kind.KEYWORD : Kind.PLAIN;
        }
        return Kind.NUMBER;
    }
}
