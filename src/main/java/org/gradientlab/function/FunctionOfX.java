package org.gradientlab.function;

import java.util.EnumSet;
import java.util.Optional;
import org.gradientlab.knob.Text;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** f(x) as a person typed it: a value that can be computed, differentiated and printed. */
public final class FunctionOfX implements Text {
    private final Expression expression;
    private final Program program;

    private FunctionOfX(Expression expression) {
        this.expression = expression;
        program = new Program(expression);
    }

    /**
     * Reads a formula in x; its {@link org.gradientlab.words.Fault} points at the wrong character.
     */
    public static FunctionOfX parse(String text) {
        return new FunctionOfX(Parser.parse(text, EnumSet.of(Variable.X)));
    }

    @Override
    public String text() {
        return expression.text();
    }

    @Override
    public String latex() {
        return expression.latex();
    }

    public Expression expression() {
        return expression;
    }

    /** For many points one after the other; it makes no objects, and belongs to one thread. */
    public EvaluatorOfX evaluator() {
        return new EvaluatorOfX(program);
    }

    public PointOnCurve at(double x) {
        EvaluatorOfX evaluator = evaluator();
        evaluator.evaluate(x);
        return new PointOnCurve(x, evaluator.value(), evaluator.slope(), evaluator.curvature());
    }

    /** Why f or f' is not a finite number at x; empty where both are. */
    public Optional<Word> reason(double x) {
        EvaluatorOfX evaluator = evaluator();
        evaluator.evaluate(x);
        return evaluator.reason();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FunctionOfX that && expression.equals(that.expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
