package org.gradientlab.benchmark.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** A measured number as a table shows it: three digits, or a dash. */
final class Figure {
    private Figure() {}

    static String of(OptionalDouble value) {
        return value.isPresent() ? of(value.getAsDouble()) : "–";
    }

    static String of(double value) {
        String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
