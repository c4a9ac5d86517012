package org.gradientlab.function;

import java.util.List;
import java.util.Optional;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.Expression.Literal;
import org.gradientlab.function.Expression.Negation;

/**
 * The derivative of a formula as a formula again, so that it can be printed. Numbers are computed
 * elsewhere, by the chain rule on the program itself.
 */
public final class Derivative {
    private static final Expression ZERO = new Literal(0);
    private static final Expression ONE = new Literal(1);

    private final Variable by;

    private Derivative(Variable by) {
        this.by = by;
    }

    /** Empty where it depends on which side of a kink one is: relu, min, max. */
    public static Optional<Expression> of(Expression formula, Variable by) {
        return has(formula) ? Optional.of(new Derivative(by).slope(formula)) : Optional.empty();
    }

    private static boolean has(Expression term) {
        return switch (term) {
            case Negation(Expression inner) -> has(inner);
            case Arithmetic(Operator _, Expression left, Expression right) ->
                    has(left) && has(right);
            case Call(NamedFunction function, List<Expression> arguments) ->
                    switch (function) {
                        case RELU, MIN, MAX -> false;
                        default -> arguments.stream().allMatch(Derivative::has);
                    };
            default -> true;
        };
    }

    private Expression slope(Expression term) {
        if (!term.mentions(by)) {
            return ZERO;
        }
        return switch (term) {
            case Negation(Expression inner) -> minus(slope(inner));
            case Arithmetic(Operator operator, Expression u, Expression v) ->
                    switch (operator) {
                        case PLUS -> plus(slope(u), slope(v));
                        case MINUS -> plus(slope(u), minus(slope(v)));
                        case TIMES -> plus(times(slope(u), v), times(u, slope(v)));
                        case OVER -> quotient(u, v);
                        case TO_THE -> v.mentions(by) ? varyingPower(u, v) : power(u, v);
                    };
            case Call call -> times(outer(call), slope(call.arguments().getFirst()));
            default -> ONE;
        };
    }

    private Expression quotient(Expression u, Expression v) {
        return v.mentions(by)
                ? over(
                        plus(times(slope(u), v), minus(times(u, slope(v)))),
                        new Arithmetic(Operator.TO_THE, v, new Literal(2)))
                : over(slope(u), v);
    }

    /** n · uⁿ⁻¹ · u'. */
    private Expression power(Expression u, Expression exponent) {
        Expression less =
                exponent instanceof Literal(double n) && n >= 1
                        ? new Literal(n - 1)
                        : new Arithmetic(Operator.MINUS, exponent, ONE);
        Expression raised =
                less.equals(ZERO)
                        ? ONE
                        : less.equals(ONE) ? u : new Arithmetic(Operator.TO_THE, u, less);
        return times(times(exponent, raised), slope(u));
    }

    /** uᵛ · (v' · log u + v · u' / u). */
    private Expression varyingPower(Expression u, Expression v) {
        return times(
                new Arithmetic(Operator.TO_THE, u, v),
                plus(times(slope(v), call(NamedFunction.LOG, u)), over(times(v, slope(u)), u)));
    }

    private static Expression outer(Call call) {
        Expression u = call.arguments().getFirst();
        return switch (call.function()) {
            case SIN -> call(NamedFunction.COS, u);
            case COS -> minus(call(NamedFunction.SIN, u));
            case TAN -> plus(ONE, square(call));
            case EXP -> call;
            case LOG -> over(ONE, u);
            case SQRT -> over(ONE, times(new Literal(2), call));
            case ABS -> over(u, call);
            case TANH -> plus(ONE, minus(square(call)));
            case SIGMOID -> times(call, plus(ONE, minus(call)));
            case RELU, MIN, MAX -> throw new IllegalArgumentException(call.toString());
        };
    }

    private static Expression square(Expression term) {
        return new Arithmetic(Operator.TO_THE, term, new Literal(2));
    }

    private static Expression call(NamedFunction function, Expression argument) {
        return new Call(function, List.of(argument));
    }

    // --- without what a person would not write either

    private static Expression minus(Expression term) {
        if (term.equals(ZERO)) {
            return term;
        }
        return term instanceof Negation(Expression inner) ? inner : new Negation(term);
    }

    private static Expression plus(Expression left, Expression right) {
        if (left.equals(ZERO)) {
            return right;
        }
        if (right.equals(ZERO)) {
            return left;
        }
        return right instanceof Negation(Expression inner)
                ? new Arithmetic(Operator.MINUS, left, inner)
                : new Arithmetic(Operator.PLUS, left, right);
    }

    private static Expression times(Expression left, Expression right) {
        if (left.equals(ZERO) || right.equals(ZERO)) {
            return ZERO;
        }
        if (left.equals(ONE)) {
            return right;
        }
        if (right.equals(ONE)) {
            return left;
        }
        if (left instanceof Literal(double a) && right instanceof Literal(double b)) {
            return new Literal(a * b);
        }
        if (left instanceof Negation(Expression inner)) {
            return minus(times(inner, right));
        }
        if (right instanceof Negation(Expression inner)) {
            return minus(times(left, inner));
        }
        // A number stands before letters.
        return right instanceof Literal
                ? new Arithmetic(Operator.TIMES, right, left)
                : new Arithmetic(Operator.TIMES, left, right);
    }

    private static Expression over(Expression above, Expression below) {
        return above.equals(ZERO) || below.equals(ONE)
                ? above
                : new Arithmetic(Operator.OVER, above, below);
    }
}
