package org.gradientlab.shell.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a long sum in LaTeX into lines, as one would by hand: before a sign between terms. */
final class FormulaLines {
    private FormulaLines() {}

    /** Lines no wider than the room, as far as there are signs to break before. */
    static List<String> of(String latex, ToDoubleFunction<String> width, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String term : terms(latex)) {
            String longer = line.isEmpty() ? term : line + " " + term;
            if (!line.isEmpty() && width.applyAsDouble(longer) > room) {
                lines.add(line);
                line = "\\quad " + term;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    /** The terms with their signs, split only outside all brackets and braces. */
    private static List<String> terms(String latex) {
        List<String> terms = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i + 2 < latex.length(); i++) {
            char c = latex.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            boolean sign = latex.startsWith(" + ", i) || latex.startsWith(" - ", i);
            if (depth == 0 && sign && i > from) {
                terms.add(latex.substring(from, i));
                from = i + 1;
            }
        }
        terms.add(latex.substring(from));
        return terms;
    }
}
