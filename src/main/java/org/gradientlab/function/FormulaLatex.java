package org.gradientlab.function;

import java.util.Set;
import java.util.stream.Collectors;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.Expression.Literal;
import org.gradientlab.function.Expression.Negation;
import org.gradientlab.words.Figures;

/** Sets a formula as a textbook prints it. */
final class FormulaLatex {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int UNARY = 3;
    private static final int POWER = 4;
    private static final int PRIMARY = 5;

    /** Written sin x and sin² x where the argument is a single sign. */
    private static final Set<NamedFunction> WITHOUT_PARENTHESES =
            Set.of(
                    NamedFunction.SIN,
                    NamedFunction.COS,
                    NamedFunction.TAN,
                    NamedFunction.TANH,
                    NamedFunction.LOG);

    private FormulaLatex() {}

    static String of(Expression term) {
        return switch (term) {
            case Literal literal -> number(literal.value());
            case Symbol symbol -> symbol.inLatex();
            case Variable variable -> variable.toString();
            case Negation negation -> "-" + atLeast(PRODUCT, negation.inner());
            case Call call -> ofCall(call);
            case Arithmetic arithmetic -> ofArithmetic(arithmetic);
        };
    }

    private static String number(double value) {
        String digits = Figures.exact(value);
        int exponent = digits.indexOf('e');
        return exponent < 0
                ? digits
                : digits.substring(0, exponent)
                        + " \\cdot 10^{"
                        + digits.substring(exponent + 1)
                        + "}";
    }

    private static String ofCall(Call call) {
        Expression argument = call.arguments().getFirst();
        return switch (call.function()) {
            case EXP -> "e^{" + of(argument) + "}";
            case SQRT -> "\\sqrt{" + of(argument) + "}";
            case ABS -> "\\left|" + of(argument) + "\\right|";
            default -> applied(call, call.function().inLatex());
        };
    }

    private static String applied(Call call, String name) {
        return isBare(call)
                ? name + " " + of(call.arguments().getFirst())
                : name
                        + call.arguments().stream()
                                .map(FormulaLatex::of)
                                .collect(Collectors.joining(", ", "\\left(", "\\right)"));
    }

    private static boolean isBare(Expression term) {
        return term instanceof Call call
                && WITHOUT_PARENTHESES.contains(call.function())
                && (call.arguments().getFirst() instanceof Variable
                        || call.arguments().getFirst() instanceof Symbol);
    }

    private static String ofArithmetic(Arithmetic term) {
        Expression left = term.left();
        Expression right = term.right();
        return switch (term.operator()) {
            case PLUS -> atLeast(SUM, left) + " + " + signed(PRODUCT, right);
            case MINUS -> atLeast(SUM, left) + " - " + signed(PRODUCT, right);
            case TIMES -> sideBySide(left, right);
            case OVER ->
                    left instanceof Negation(Expression inner)
                            ? "-" + fraction(inner, right)
                            : fraction(left, right);
            case TO_THE -> power(left, right);
        };
    }

    private static String fraction(Expression above, Expression below) {
        return "\\frac{" + of(above) + "}{" + of(below) + "}";
    }

    private static String sideBySide(Expression left, Expression right) {
        String before = atLeast(PRODUCT, left);
        String after = signed(UNARY, right);
        boolean numbersMeet = Character.isDigit(after.charAt(0));
        boolean mixedFraction = left instanceof Literal && after.startsWith("\\frac");
        if (numbersMeet || mixedFraction || (endsBare(left) && !isBare(right))) {
            return before + " \\cdot " + after;
        }
        boolean named = right instanceof Call call && after.startsWith(call.function().inLatex());
        return before + (named ? " \\, " : " ") + after;
    }

    /** Whether the term ends in a function without parentheses, which would swallow a neighbour. */
    private static boolean endsBare(Expression term) {
        return switch (term) {
            case Arithmetic(Operator operator, Expression left, Expression right) ->
                    operator == Operator.TIMES
                            ? endsBare(right)
                            : operator == Operator.TO_THE && isBare(left);
            case Negation negation -> endsBare(negation.inner());
            default -> isBare(term);
        };
    }

    private static String power(Expression base, Expression exponent) {
        String raised = "^{" + of(exponent) + "}";
        if (isBare(base) && base instanceof Call call && exponent instanceof Literal) {
            return applied(call, call.function().inLatex() + raised);
        }
        return (isBare(base) ? parenthesised(base) : atLeast(PRIMARY, base)) + raised;
    }

    /** As {@link #atLeast}; a minus directly behind another sign stands in parentheses. */
    private static String signed(int precedence, Expression term) {
        return beginsWithMinus(term) ? parenthesised(term) : atLeast(precedence, term);
    }

    private static boolean beginsWithMinus(Expression term) {
        return switch (term) {
            case Negation negation -> true;
            case Arithmetic(Operator operator, Expression left, Expression right) ->
                    switch (operator) {
                        case TIMES -> beginsWithMinus(left);
                        case OVER -> left instanceof Negation;
                        default -> false;
                    };
            default -> false;
        };
    }

    private static String atLeast(int precedence, Expression term) {
        return precedenceOf(term) < precedence ? parenthesised(term) : of(term);
    }

    private static String parenthesised(Expression term) {
        return "\\left(" + of(term) + "\\right)";
    }

    private static int precedenceOf(Expression term) {
        return switch (term) {
            case Negation negation -> PRODUCT;
            case Literal literal -> number(literal.value()).contains("cdot") ? PRODUCT : PRIMARY;
            case Call call -> call.function() == NamedFunction.EXP ? POWER : PRIMARY;
            case Arithmetic arithmetic ->
                    switch (arithmetic.operator()) {
                        case PLUS, MINUS -> SUM;
                        case TIMES -> PRODUCT;
                        case OVER -> arithmetic.left() instanceof Negation ? PRODUCT : POWER;
                        case TO_THE -> POWER;
                    };
            default -> PRIMARY;
        };
    }
}
