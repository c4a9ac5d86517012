package org.gradientlab.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.gradientlab.words.Fault;

/**
 * What a run has to come to: comparisons that hold together at some step, at most at step {@code
 * within}.
 */
public record Condition(String text, List<Comparison> comparisons, long within) {
    public Condition {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * One of them: the signs are those of {@code <}, {@code <=}, {@code >}, {@code >=}, {@code ==}.
     */
    public record Comparison(Quantity left, String sign, Quantity right) {
        boolean holds(ToDoubleFunction<String> names) {
            double one = left.in(names);
            double other = right.in(names);
            return switch (sign) {
                case "<" -> one < other;
                case "<=" -> one <= other;
                case ">" -> one > other;
                case ">=" -> one >= other;
                default -> one == other;
            };
        }
    }

    public boolean holds(ToDoubleFunction<String> names) {
        return comparisons.stream().allMatch(comparison -> comparison.holds(names));
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        for (Comparison comparison : comparisons) {
            names.addAll(comparison.left().names());
            names.addAll(comparison.right().names());
        }
        return names;
    }

    /** Reads {@code abs(x - 1) < 0.01 and f < 2 within 20 steps}. */
    public static Condition parse(String text) {
        QuantityParser parser = new QuantityParser(text);
        List<Comparison> comparisons = new ArrayList<>();
        do {
            comparisons.add(comparison(parser));
        } while (parser.takesWord("and"));
        long within = parser.takesWord("within") ? steps(parser) : Long.MAX_VALUE;
        parser.end();
        return new Condition(text.strip(), comparisons, within);
    }

    private static Comparison comparison(QuantityParser parser) {
        Quantity left = quantity(parser);
        String sign = sign(parser);
        return new Comparison(left, sign, quantity(parser));
    }

    private static Quantity quantity(QuantityParser parser) {
        int from = parser.place();
        Quantity.Term term = parser.sum();
        return Quantity.of(parser.since(from), term);
    }

    private static String sign(QuantityParser parser) {
        if (parser.takes('<')) {
            return parser.takes('=') ? "<=" : "<";
        }
        if (parser.takes('>')) {
            return parser.takes('=') ? ">=" : ">";
        }
        if (parser.takes('=')) {
            parser.takes('=');
            return "==";
        }
        throw parser.unexpected();
    }

    private static long steps(QuantityParser parser) {
        Quantity count = quantity(parser);
        double steps =
                count.in(name -> {
                    throw new Fault("lesson.quantity.within", count.text());
                });
        parser.takesWord("steps");
        if (!(steps >= 0 && steps < 1e9)) {
            throw new Fault("lesson.quantity.within", count.text());
        }
        return (long) steps;
    }
}
