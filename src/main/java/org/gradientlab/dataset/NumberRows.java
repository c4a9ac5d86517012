package org.gradientlab.dataset;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Figures;

/** Rows of numbers in one text: numbers apart by spaces, rows by semicolons. */
final class NumberRows {
    private static final int MOST = 10_000;

    private NumberRows() {}

    static List<double[]> parse(String text, int width) {
        List<double[]> rows = new ArrayList<>();
        if (text.isBlank()) {
            return rows;
        }
        for (String row : text.strip().split(";", MOST + 1)) {
            if (rows.size() == MOST) {
                throw new Fault("dataset.too-many-points", MOST);
            }
            rows.add(numbers(row.strip(), rows.size() + 1, width));
        }
        return rows;
    }

    private static double[] numbers(String row, int which, int width) {
        String[] parts = row.split("\\s+", width + 1);
        if (parts.length != width) {
            throw new Fault("dataset.point-width", which, row, width);
        }
        double[] numbers = new double[width];
        for (int i = 0; i < width; i++) {
            numbers[i] = Numeral.of(parts[i]).orElse(Double.NaN);
            if (!Double.isFinite(numbers[i])) {
                throw new Fault("dataset.point-number", which, parts[i]);
            }
        }
        return numbers;
    }

    static String text(List<double[]> rows) {
        StringBuilder text = new StringBuilder();
        for (double[] row : rows) {
            text.append(text.isEmpty() ? "" : "; ");
            for (int i = 0; i < row.length; i++) {
                text.append(i == 0 ? "" : " ").append(Figures.exact(row[i]));
            }
        }
        return text.toString();
    }
}
