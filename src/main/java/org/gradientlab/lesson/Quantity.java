package org.gradientlab.lesson;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arithmetic over numbers of a run, knobs and numbers, as lessons write it. */
public final class Quantity {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.]*(?![(A-Za-z0-9_.])");

    private final String text;
    private final Term term;

    private Quantity(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /** Throws a fault that points at the character. */
    public static Quantity parse(String text) {
        QuantityParser parser = new QuantityParser(text);
        Term term = parser.sum();
        parser.end();
        return new Quantity(text.strip(), term);
    }

    static Quantity of(String text, Term term) {
        return new Quantity(text.strip(), term);
    }

    public String text() {
        return text;
    }

    /** As people write it: with bars for the absolute value, true signs, and each name in words. */
    public String shown(UnaryOperator<String> spoken) {
        String signed =
                text.replaceAll("abs\\(([^()]*)\\)", "|$1|")
                        .replace('-', '\u2212')
                        .replace("*", "·");
        return NAME.matcher(signed)
                .replaceAll(name -> Matcher.quoteReplacement(spoken.apply(name.group())));
    }

    /** Its value where names have these values. */
    public double in(ToDoubleFunction<String> names) {
        return term.value(names);
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        term.collect(names);
        return names;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity quantity && text.equals(quantity.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** One piece of a quantity. */
    sealed interface Term {
        double value(ToDoubleFunction<String> names);

        void collect(Set<String> into);
    }

    record Literal(double number) implements Term {
        @Override
        public double value(ToDoubleFunction<String> names) {
            return number;
        }

        @Override
        public void collect(Set<String> into) {
            // A number has no name.
        }
    }

    record Name(String name) implements Term {
        @Override
        public double value(ToDoubleFunction<String> names) {
            return names.applyAsDouble(name);
        }

        @Override
        public void collect(Set<String> into) {
            into.add(name);
        }
    }

    record Call(String function, Term of) implements Term {
        static final Set<String> FUNCTIONS = Set.of("abs", "sqrt", "log", "exp");

        @Override
        public double value(ToDoubleFunction<String> names) {
            double value = of.value(names);
            return switch (function) {
                case "abs" -> Math.abs(value);
                case "sqrt" -> Math.sqrt(value);
                case "log" -> StrictMath.log(value);
                default -> StrictMath.exp(value);
            };
        }

        @Override
        public void collect(Set<String> into) {
            of.collect(into);
        }
    }

    record Pair(char sign, Term left, Term right) implements Term {
        @Override
        public double value(ToDoubleFunction<String> names) {
            double one = left.value(names);
            double other = right.value(names);
            return switch (sign) {
                case '+' -> one + other;
                case '-' -> one - other;
                case '*' -> one * other;
                case '/' -> one / other;
                default -> StrictMath.pow(one, other);
            };
        }

        @Override
        public void collect(Set<String> into) {
            left.collect(into);
            right.collect(into);
        }
    }
}
