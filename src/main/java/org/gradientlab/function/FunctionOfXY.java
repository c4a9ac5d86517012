package org.gradientlab.function;

import java.util.EnumSet;
import java.util.Optional;
import org.gradientlab.knob.Text;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** f(x, y) as a person typed it: a value that can be computed, differentiated and printed. */
public final class FunctionOfXY implements Text {
    private final Expression expression;
    private final Program program;

    private FunctionOfXY(Expression expression) {
        this.expression = expression;
        program = new Program(expression);
    }

    /**
     * Reads a formula in x and y; its {@link org.gradientlab.words.Fault} points at the wrong
     * character.
     */
    public static FunctionOfXY parse(String text) {
        return new FunctionOfXY(Parser.parse(text, EnumSet.allOf(Variable.class)));
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

    /** Whether κ stands in it, so that {@link #withKappa} makes a difference. */
    public boolean hasKappa() {
        return expression.mentions(Symbol.KAPPA);
    }

    /** This function with a number, not below 0, in place of κ. */
    public FunctionOfXY withKappa(double kappa) {
        return hasKappa()
                ? new FunctionOfXY(expression.with(Symbol.KAPPA, new Expression.Literal(kappa)))
                : this;
    }

    /** Whether it is a function of x alone. */
    public boolean isOfXAlone() {
        return !expression.mentions(Variable.Y);
    }

    /** For many points one after the other; it makes no objects, and belongs to one thread. */
    public EvaluatorOfXY evaluator() {
        return new EvaluatorOfXY(program);
    }

    public PointOnSurface at(double x, double y) {
        EvaluatorOfXY f = evaluator();
        f.evaluate(x, y);
        return new PointOnSurface(
                x,
                y,
                f.value(),
                f.slopeX(),
                f.slopeY(),
                f.curvatureXx(),
                f.curvatureXy(),
                f.curvatureYy());
    }

    /** Why f or its gradient is not finite at (x, y); empty where both are. */
    public Optional<Word> reason(double x, double y) {
        EvaluatorOfXY evaluator = evaluator();
        evaluator.evaluate(x, y);
        return evaluator.reason();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FunctionOfXY that && expression.equals(that.expression);
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
