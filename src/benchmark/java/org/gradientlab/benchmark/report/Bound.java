package org.gradientlab.benchmark.report;

import java.util.Locale;
import java.util.OptionalDouble;

/** A demand on speed or memory, the worst number measured for it, and whether it holds. */
record Bound(String demand, double limit, boolean atLeast, OptionalDouble worst, String where) {
    static Bound atLeast(String demand, double limit, OptionalDouble worst, String where) {
        return new Bound(demand, limit, true, worst, where);
    }

    static Bound atMost(String demand, double limit, OptionalDouble worst, String where) {
        return new Bound(demand, limit, false, worst, where);
    }

    private boolean holds(double value) {
        return atLeast ? value >= limit : value <= limit;
    }

    String row() {
        if (worst.isEmpty()) {
            return "| " + demand + " | not measured | – |\n";
        }
        double value = worst.getAsDouble();
        return String.format(
                Locale.ROOT,
                "| %s | %.2f%s | %s |%n",
                demand,
                value,
                where.isEmpty() ? "" : " (" + where + ")",
                holds(value) ? "holds" : "**does not hold**");
    }
}
