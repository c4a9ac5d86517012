package org.gradientlab.benchmark.report;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;

/** A demand on speed or memory, the worst number measured for it, and whether it holds. */
record Bound(String demand, DoublePredicate holds, OptionalDouble worst, String where) {
    static Bound atLeast(String demand, double limit, OptionalDouble worst, String where) {
        return new Bound(demand, value -> value >= limit, worst, where);
    }

    static Bound atMost(String demand, double limit, OptionalDouble worst, String where) {
        return new Bound(demand, value -> value <= limit, worst, where);
    }

    static Bound below(String demand, double limit, OptionalDouble worst, String where) {
        return new Bound(demand, value -> value < limit, worst, where);
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
                holds.test(value) ? "holds" : "**does not hold**");
    }
}
