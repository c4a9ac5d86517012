package org.gradientlab.function;

import java.util.stream.Collectors;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.Expression.Literal;
import org.gradientlab.function.Expression.Negation;
import org.gradientlab.words.Figures;

/**
 * Writes a formula the way a person types it, with no parenthesis and no multiplication sign that
 * is not needed to read the same tree again.
 */
final class FormulaText {
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int UNARY = 3;
    private static final int POWER = 4;
    private static final int PRIMARY = 5;

    private FormulaText() {}

    static String of(Expression term) {
        return switch (term) {
            case Literal literal -> Figures.exact(literal.value());
            case Symbol symbol -> symbol.toString();
            case Variable variable -> variable.toString();
            case Negation negation -> "-" + atLeast(UNARY, negation.inner());
            case Call call ->
                    call.arguments().stream()
                            .map(FormulaText::of)
                            .collect(Collectors.joining(", ", call.function() + "(", ")"));
            case Arithmetic arithmetic -> ofArithmetic(arithmetic);
        };
    }

    private static String ofArithmetic(Arithmetic term) {
        Expression left = term.left();
        Expression right = term.right();
        String sign = term.operator().sign();
        return switch (term.operator()) {
            case PLUS, MINUS -> atLeast(SUM, left) + sign + atLeast(PRODUCT, right);
            case OVER -> atLeast(PRODUCT, left) + sign + atLeast(UNARY, right);
            case TIMES -> sideBySide(left, atLeast(PRODUCT, left), atLeast(UNARY, right));
            case TO_THE -> atLeast(PRIMARY, left) + sign + atLeast(UNARY, right);
        };
    }

    private static String sideBySide(Expression leftTerm, String left, String right) {
        char first = right.charAt(0);
        if (first == '-' || Character.isDigit(first)) {
            return left + "*" + right;
        }
        boolean coefficient =
                leftTerm instanceof Literal || leftTerm instanceof Negation(Literal literal);
        boolean touching = first == '(' || (coefficient && (first == 'x' || first == 'y'));
        return left + (touching ? "" : " ") + right;
    }

    private static String atLeast(int precedence, Expression term) {
        String text = of(term);
        return precedenceOf(term) < precedence ? "(" + text + ")" : text;
    }

    private static int precedenceOf(Expression term) {
        return switch (term) {
            case Negation negation -> UNARY;
            case Arithmetic arithmetic ->
                    switch (arithmetic.operator()) {
                        case PLUS, MINUS -> SUM;
                        case TIMES, OVER -> PRODUCT;
                        case TO_THE -> POWER;
                    };
            default -> PRIMARY;
        };
    }
}
