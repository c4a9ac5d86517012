package org.gradientlab.code;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gradientlab.function.Expression;
import org.gradientlab.function.Expression.Arithmetic;
import org.gradientlab.function.Expression.Call;
import org.gradientlab.function.Expression.Literal;
import org.gradientlab.function.Expression.Negation;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.NamedFunction;
import org.gradientlab.function.Operator;
import org.gradientlab.function.Symbol;
import org.gradientlab.function.Variable;

/**
 * Writes a typed formula and its exact derivatives in Python. Where Python has a value and the lab
 * has none, as for exp(−1/0), small functions stand in that say nan; {@link #aids} names them.
 */
final class PythonFormula {
    private final Dialect dialect;
    private final Set<String> aids = new TreeSet<>();

    PythonFormula(Dialect dialect) {
        this.dialect = dialect;
    }

    /** The small functions that what was written so far calls; see {@link PythonAid}. */
    Set<String> aids() {
        return aids;
    }

    String value(Expression f) {
        return write(f, false).text();
    }

    String derivative(Expression f, Variable by) {
        return slope(f, by).text();
    }

    /** Swallowed: stands in a function that makes a number of an infinite one. */
    private PythonTerm write(Expression term, boolean swallowed) {
        return switch (term) {
            case Literal(double value) -> PythonTerm.number(value);
            case Symbol symbol -> symbol(symbol);
            case Variable variable -> PythonTerm.whole(variable.toString());
            case Negation(Expression inner) -> write(inner, swallowed).negated();
            case Call call -> call(call, swallowed);
            case Arithmetic sum -> arithmetic(sum, swallowed);
        };
    }

    private static PythonTerm symbol(Symbol symbol) {
        return switch (symbol) {
            case PI -> PythonTerm.whole("math.pi");
            case E -> PythonTerm.whole("math.e");
            case KAPPA -> PythonTerm.number(symbol.value());
        };
    }

    private PythonTerm arithmetic(Arithmetic term, boolean swallowed) {
        Expression left = term.left();
        Expression right = term.right();
        return switch (term.operator()) {
            case PLUS -> write(left, swallowed).plus(write(right, swallowed));
            case MINUS -> write(left, swallowed).minus(write(right, swallowed));
            case TIMES -> write(left, swallowed).times(write(right, swallowed));
            case OVER -> quotient(left, right, swallowed);
            case TO_THE -> varies(right) ? varyingPower(left, right) : fixed(term, swallowed);
        };
    }

    private PythonTerm quotient(Expression left, Expression right, boolean swallowed) {
        if (!varies(right)) {
            return constant(right) == 0
                    ? PythonTerm.whole("math.nan")
                    : write(left, swallowed).over(write(right, true));
        }
        PythonTerm above = write(left, swallowed);
        PythonTerm below = write(right, true);
        return swallowed ? aid("over", above, below) : above.over(below);
    }

    private PythonTerm varyingPower(Expression base, Expression exponent) {
        return aid("power", write(base, true), write(exponent, true));
    }

    private PythonTerm fixed(Arithmetic term, boolean swallowed) {
        if (!varies(term)) {
            return folded(term);
        }
        double exponent = constant(term.right());
        PythonTerm base = write(term.left(), swallowed || exponent < 0);
        PythonTerm to = write(term.right(), true);
        return swallowed && exponent < 0 ? aid("raised", base, to) : base.power(to);
    }

    private PythonTerm call(Call call, boolean swallowed) {
        if (!varies(call)) {
            return folded(call);
        }
        List<PythonTerm> inside = call.arguments().stream().map(each -> write(each, true)).toList();
        PythonTerm u = inside.getFirst();
        return switch (call.function()) {
            case LOG -> swallowed ? aid("ln", u) : library("log", u);
            case TAN -> aid("tan", u);
            case SIGMOID -> aid("sigmoid", u);
            case RELU ->
                    dialect == Dialect.NUMPY
                            ? library("maximum", u, PythonTerm.ZERO)
                            : library("relu", u);
            case MIN -> library("minimum", tensor(u), tensor(inside.getLast()));
            case MAX -> library("maximum", tensor(u), tensor(inside.getLast()));
            default -> library(call.function().toString(), u);
        };
    }

    /** Where PyTorch takes no bare number. */
    private PythonTerm tensor(PythonTerm term) {
        boolean number = dialect == Dialect.PYTORCH && !Double.isNaN(term.value());
        return number
                ? called("torch.tensor", PythonTerm.whole("float(" + term.text() + ")"))
                : term;
    }

    private PythonTerm library(String name, PythonTerm... arguments) {
        return called(dialect.function(name), arguments);
    }

    private PythonTerm aid(String name, PythonTerm... arguments) {
        aids.add(name);
        return called(name, arguments);
    }

    private static PythonTerm called(String name, PythonTerm... arguments) {
        StringBuilder text = new StringBuilder(name).append('(');
        for (int i = 0; i < arguments.length; i++) {
            text.append(i == 0 ? "" : ", ").append(arguments[i].text());
        }
        return PythonTerm.whole(text.append(')').toString());
    }

    // what does not depend on x and y

    private static boolean varies(Expression term) {
        return term.mentions(Variable.X) || term.mentions(Variable.Y);
    }

    /** The number a term without variables stands for, as the lab computes it. */
    private static double constant(Expression term) {
        return FunctionOfX.parse(term.text()).evaluator().value(0);
    }

    /** Python's whole numbers and the lab's doubles part where a power is huge. */
    private static PythonTerm folded(Expression term) {
        return PythonTerm.number(constant(term));
    }

    // derivatives

    private PythonTerm slope(Expression term, Variable by) {
        if (!term.mentions(by)) {
            return PythonTerm.ZERO;
        }
        return switch (term) {
            case Variable variable -> PythonTerm.ONE;
            case Negation(Expression inner) -> slope(inner, by).negated();
            case Call call -> slopeOfCall(call, by);
            case Arithmetic(Operator operator, Expression u, Expression v) ->
                    switch (operator) {
                        case PLUS -> slope(u, by).plus(slope(v, by));
                        case MINUS -> slope(u, by).minus(slope(v, by));
                        case TIMES ->
                                slope(u, by)
                                        .times(write(v, true))
                                        .plus(write(u, true).times(slope(v, by)));
                        case OVER -> slopeOfQuotient(u, v, by);
                        case TO_THE ->
                                varies(v) ? slopeOfVaryingPower(u, v, by) : slopeOfPower(u, v, by);
                    };
            default -> PythonTerm.ZERO;
        };
    }

    private PythonTerm slopeOfQuotient(Expression u, Expression v, Variable by) {
        PythonTerm below = write(v, true);
        PythonTerm first = slope(u, by).over(below);
        PythonTerm second = write(u, true).times(slope(v, by));
        return first.minus(second.is(0) ? second : second.over(below.power(PythonTerm.number(2))));
    }

    private PythonTerm slopeOfPower(Expression u, Expression exponent, Variable by) {
        double n = constant(exponent);
        if (n == 0) {
            return PythonTerm.ZERO;
        }
        PythonTerm factor = PythonTerm.number(n);
        PythonTerm outer =
                n == 1
                        ? PythonTerm.ONE
                        : factor.times(write(u, true).power(PythonTerm.number(n - 1)));
        return n < 1 ? chained(outer, u, by) : outer.times(slope(u, by));
    }

    private PythonTerm slopeOfVaryingPower(Expression u, Expression v, Variable by) {
        PythonTerm power = varyingPower(u, v);
        PythonTerm base = write(u, true);
        PythonTerm byBase = write(v, true).times(slope(u, by)).over(base);
        PythonTerm byExponent = slope(v, by).times(library("log", base));
        PythonTerm sum = byBase.plus(byExponent);
        return power.times(sum);
    }

    private PythonTerm slopeOfCall(Call call, Variable by) {
        Expression inner = call.arguments().getFirst();
        PythonTerm u = write(inner, true);
        PythonTerm value = write(call, true);
        PythonTerm two = PythonTerm.number(2);
        return switch (call.function()) {
            case SIN -> library("cos", u).times(slope(inner, by));
            case COS -> library("sin", u).negated().times(slope(inner, by));
            case TAN -> PythonTerm.ONE.plus(value.power(two)).times(slope(inner, by));
            case EXP -> value.times(slope(inner, by));
            case LOG -> slope(inner, by).over(u);
            case SQRT -> chained(PythonTerm.number(0.5).over(value), inner, by);
            case ABS -> library("sign", u).times(slope(inner, by));
            case TANH -> PythonTerm.ONE.minus(value.power(two)).times(slope(inner, by));
            case SIGMOID -> value.times(called("sigmoid", u.negated())).times(slope(inner, by));
            case RELU -> PythonTerm.whole("(" + u.text() + " > 0)").times(slope(inner, by));
            case MIN, MAX -> slopeOfChoice(call, by);
        };
    }

    private PythonTerm slopeOfChoice(Call call, Variable by) {
        Expression a = call.arguments().getFirst();
        Expression b = call.arguments().getLast();
        boolean smaller = call.function() == NamedFunction.MIN;
        PythonTerm left = write(a, true);
        PythonTerm right = write(b, true);
        PythonTerm ofA = smaller ? aid("less", left, right) : aid("less", right, left);
        PythonTerm ofB = smaller ? aid("less", right, left) : aid("less", left, right);
        return ofA.times(slope(a, by)).plus(ofB.times(slope(b, by)));
    }

    /** The chain rule where the outer slope may be infinite: what stands still inside wins. */
    private PythonTerm chained(PythonTerm outer, Expression inner, Variable by) {
        PythonTerm within = slope(inner, by);
        return Double.isNaN(within.value()) ? aid("chain", outer, within) : outer.times(within);
    }
}
