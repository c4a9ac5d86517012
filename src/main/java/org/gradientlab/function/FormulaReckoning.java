package org.gradientlab.function;

import java.util.Map;
import java.util.Optional;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;

/** Writes how values and derivatives of a formula come about at one place. */
public record FormulaReckoning(Expression formula, Map<Variable, Double> place) {
    public FormulaReckoning {
        place = Map.copyOf(place);
    }

    public Reckoning value(Word name, String symbol, double value) {
        return of(formula, name, symbol, value);
    }

    /** Without a formula where the derivative has none that holds on both sides of a kink. */
    public Reckoning slope(Variable by, Word name, String symbol, double value) {
        return of(Derivative.of(formula, by), name, symbol, value);
    }

    public Reckoning curvature(Variable by, Word name, String symbol, double value) {
        Optional<Expression> slope = Derivative.of(formula, by);
        return of(slope.flatMap(first -> Derivative.of(first, by)), name, symbol, value);
    }

    private Reckoning of(Optional<Expression> known, Word name, String symbol, double value) {
        return known.map(term -> of(term, name, symbol, value))
                .orElseGet(() -> Reckoning.given(name, symbol, value));
    }

    private Reckoning of(Expression term, Word name, String symbol, double value) {
        Expression numbers = term;
        for (Map.Entry<Variable, Double> each : place.entrySet()) {
            numbers = numbers.at(each.getKey(), each.getValue());
        }
        String latex = numbers.equals(term) ? "" : numbers.latex();
        return new Reckoning(name, symbol, term.latex(), latex, value);
    }
}
