package org.gradientlab.function;

import java.util.List;

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

    /** The formula as it could be typed; parsing it gives this tree again. */
    default String text() {
        return FormulaText.of(this);
    }

    default String latex() {
        return FormulaLatex.of(this);
    }
}
