package org.gradientlab.code;

import org.gradientlab.function.Expression;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.NamedFunction;

/** Says where a library's own derivative differs from the lab's at a kink. */
final class Kinks {
    private Kinks() {}

    static void remark(Page page, Expression formula, Dialect dialect) {
        if (dialect == Dialect.NUMPY) {
            return;
        }
        if (mentions(formula, NamedFunction.SQRT)) {
            page.blank().remark("code.kink-of-root", dialect.label());
        }
        boolean choice =
                mentions(formula, NamedFunction.MIN) || mentions(formula, NamedFunction.MAX);
        if (dialect == Dialect.KERAS && choice) {
            page.blank().remark("code.kink-of-choice", dialect.label());
        }
    }

    private static boolean mentions(Expression term, NamedFunction function) {
        return switch (term) {
            case Expression.Negation(Expression inner) -> mentions(inner, function);
            case Arithmetic sum ->
                    mentions(sum.left(), function) || mentions(sum.right(), function);
            case Call call ->
                    call.function() == function
                            || call.arguments().stream().anyMatch(each -> mentions(each, function));
            default -> false;
        };
    }
}
