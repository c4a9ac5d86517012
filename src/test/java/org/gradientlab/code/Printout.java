package org.gradientlab.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the scripts of many samples print, all of them run by one Python. */
final class Printout {
    private static final double NEAR_ZERO = 1e-12;

    private final Map<String, List<String>> lines;

    private Printout(Map<String, List<String>> lines) {
        this.lines = lines;
    }

    static Printout of(ScriptFolder scripts, Python python) throws IOException {
        return new Printout(scripts.printed(python));
    }

    /** The last words of scripts that Python gave up. */
    List<String> failures() {
        return lines.entrySet().stream()
                .filter(printed -> !printed.getValue().getLast().matches("\\d+,.*"))
                .map(printed -> printed.getKey() + ": " + printed.getValue().getLast())
                .toList();
    }

    /** Every scalar of every step; of a value far from 0 the relative difference counts. */
    void agrees(Sample sample, double tolerance) {
        List<String> printed = lines.getOrDefault(sample.name(), List.of());
        List<double[]> expected = sample.expected();
        List<String> scalars = sample.scene().bench().scalars();
        String whole = String.join("\n", printed.subList(0, Math.min(40, printed.size())));
        assertEquals("step," + String.join(",", scalars), printed.getFirst(), whole);
        assertEquals(expected.size(), printed.size() - 1, () -> "steps; " + printed.getLast());
        for (int step = 0; step < expected.size(); step++) {
            String[] cells = printed.get(step + 1).split(",", -1);
            assertEquals(scalars.size() + 1, cells.length, printed.get(step + 1));
            assertEquals(step, Integer.parseInt(cells[0]));
            for (int i = 0; i < scalars.size(); i++) {
                double wanted = expected.get(step)[i];
                double said = number(cells[i + 1]);
                if (!same(wanted, said, tolerance)) {
                    fail(
                            sample
                                    + " step "
                                    + step
                                    + " "
                                    + scalars.get(i)
                                    + ": lab "
                                    + wanted
                                    + ", script "
                                    + said);
                }
            }
        }
    }

    private static boolean same(double wanted, double said, double tolerance) {
        if (!Double.isFinite(wanted) || !Double.isFinite(said)) {
            return Double.isFinite(wanted) == Double.isFinite(said);
        }
        return Math.abs(wanted - said) <= Math.max(NEAR_ZERO, tolerance * Math.abs(wanted));
    }

    private static double number(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(cell);
        };
    }
}
