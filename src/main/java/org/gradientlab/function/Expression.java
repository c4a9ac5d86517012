package org.gradientlab.function;

import java.util.List;
import org.gradientlab.words.Figures;

/** A formula as a tree: what the parser reads and what is printed, compiled and differentiated. */
public sealed interface Expression
        permits Expression.Literal,
                Symbol,
                Variable,
                Expression.Negation,
                Expression.Arithmetic,
                Expression.Call {

    /** A number as it is typed: finite and without a sign; a sign is a {@link Negation}. */
    record Literal(double value) implements Expression {
        public Literal {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a literal is finite and has no sign: " + value);
            }
            value += 0.0;
        }
    }

    record Negation(Expression inner) implements Expression {}

    record Arithmetic(Operator operator, Expression left, Expression right) implements Expression {}

    /** A function applied to as many arguments as it takes. */
    record Call(NamedFunction function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
            if (arguments.size() != function.arity()) {
                throw new IllegalArgumentException(function + " takes " + function.arity());
            }
        }
    }

    /** Whether this variable or symbol stands anywhere in it. */
    default boolean mentions(Expression name) {
        return switch (this) {
            case Negation(Expression inner) -> inner.mentions(name);
            case Arithmetic(Operator _, Expression left, Expression right) ->
                    left.mentions(name) || right.mentions(name);
            case Call(NamedFunction _, List<Expression> arguments) ->
                    arguments.stream().anyMatch(argument -> argument.mentions(name));
            default -> equals(name);
        };
    }

    /** This formula with another term wherever the variable or symbol stood. */
    default Expression with(Expression name, Expression term) {
        return switch (this) {
            case Negation(Expression inner) -> new Negation(inner.with(name, term));
            case Arithmetic(Operator operator, Expression left, Expression right) ->
                    new Arithmetic(operator, left.with(name, term), right.with(name, term));
            case Call(NamedFunction function, List<Expression> arguments) ->
                    new Call(
                            function,
                            arguments.stream().map(each -> each.with(name, term)).toList());
            default -> equals(name) ? term : this;
        };
    }

    /** This formula with a number, as it is printed, wherever the variable stood. */
    default Expression at(Variable variable, double value) {
        double shown = Figures.roundedNotWhole(value, 4);
        Expression number = new Literal(Math.abs(shown));
        return with(variable, shown < 0 ? new Negation(number) : number);
    }

    /** The formula as it could be typed; parsing it gives this tree again. */
    default String text() {
        return FormulaText.of(this);
    }

    default String latex() {
        return FormulaLatex.of(this);
    }
}
