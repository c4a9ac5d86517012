package org.gradientlab.bench.descent;

import java.util.Optional;
import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.optimizer.Updater;
import org.gradientlab.words.Word;

/**
 * One point on its way down: where it stands, f and f' there, and the memory of its optimizer. It
 * stops for good where f or f' is not a finite number.
 */
final class Descender {
    private final EvaluatorOfX f;
    private final double[] x = new double[1];
    private final double[] place = new double[1];
    private final double[] gradient = new double[1];
    private Updater updater;
    private double value;
    private double slope;
    private double curvature;

    Descender(FunctionOfX f, Optimizer optimizer, double start) {
        this.f = f.evaluator();
        this.updater = optimizer.start(1);
        x[0] = start;
        arrive();
    }

    /** One that goes on from here on its own. */
    Descender copy(FunctionOfX function) {
        Descender copy = new Descender(function, updater.optimizer(), x[0]);
        copy.restore(state());
        return copy;
    }

    double x() {
        return x[0];
    }

    double value() {
        return value;
    }

    double slope() {
        return slope;
    }

    double curvature() {
        return curvature;
    }

    /** Where the last step took its gradient: at x before it, or where it looked ahead to. */
    double place() {
        return place[0];
    }

    boolean stopped() {
        return !Double.isFinite(value) || !Double.isFinite(slope);
    }

    /** Whether it stopped because a number grew too large, not because f is not defined. */
    boolean overflowed() {
        return stopped() && (!Double.isFinite(x[0]) || Double.isInfinite(value));
    }

    /** Why it stopped, if a term of the formula is to blame. */
    Optional<Word> reason() {
        f.evaluate(Double.isFinite(x[0]) ? x[0] : place[0]);
        return f.reason();
    }

    void step(double factor) {
        place[0] = x[0];
        gradient[0] = slope;
        if (updater.looksAhead()) {
            updater.look(x, place);
            f.evaluate(place[0]);
            gradient[0] = f.slope();
        }
        updater.step(x, gradient, factor);
        arrive();
    }

    void turn(Optimizer optimizer) {
        updater = updater.turned(optimizer);
    }

    /** All that the next step depends on. */
    double[] state() {
        double[] inner = updater.state();
        double[] state = new double[inner.length + 2];
        state[0] = x[0];
        state[1] = place[0];
        System.arraycopy(inner, 0, state, 2, inner.length);
        return state;
    }

    void restore(double[] state) {
        x[0] = state[0];
        place[0] = state[1];
        double[] inner = new double[state.length - 2];
        System.arraycopy(state, 2, inner, 0, inner.length);
        updater.restore(inner);
        arrive();
    }

    private void arrive() {
        f.evaluate(x[0]);
        value = f.value();
        slope = f.slope();
        curvature = f.curvature();
    }
}
