package org.gradientlab.dataset;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Fault;

/**
 * Cuts the text of a CSV file into rows of cells: quotes, doubled quotes, line ends inside quotes;
 * comma, semicolon or tab, whichever the first line uses. Knows nothing of numbers.
 */
final class CsvParser {
    private final String file;
    private final String text;
    private final char separator;
    private final int mostRows;
    private final List<CsvRow> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;
    private int rowLine = 1;

    CsvParser(String file, String text, int mostRows) {
        this.file = file;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        this.mostRows = mostRows;
        this.separator = separator(this.text);
    }

    List<CsvRow> rows() {
        while (at < text.length()) {
            cell();
            if (at >= text.length() || text.charAt(at) != separator) {
                endRow();
            } else if (++at == text.length()) {
                cells.add("");
                endRow();
            }
        }
        return rows;
    }

    private void cell() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"') {
                if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
                    at++;
                    afterQuote();
                    return cell.toString();
                }
                at++;
            }
            line += next == '\n' ? 1 : 0;
            cell.append(next);
        }
        throw new Fault("dataset.csv-open-quote", file, opened);
    }

    private void afterQuote() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at < text.length() && text.charAt(at) != separator && !isLineEnd()) {
            throw new Fault("dataset.csv-after-quote", file, line);
        }
    }

    private void endRow() {
        if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
            if (rows.size() == mostRows) {
                throw new Fault("dataset.csv-too-long", file, mostRows - 1);
            }
            rows.add(new CsvRow(rowLine, cells));
        }
        cells = new ArrayList<>();
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
        }
        rowLine = line;
    }

    private boolean isLineEnd() {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static char separator(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || "\r\n".indexOf(text.charAt(i)) < 0); i++) {
            char next = text.charAt(i);
            quoted ^= next == '"';
            if (!quoted && (next == ';' || next == '\t')) {
                return next;
            }
        }
        return ',';
    }
}
