package org.gradientlab.bench.descent;

import java.util.List;
import org.gradientlab.experiment.Frame;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.Minimum;
import org.gradientlab.function.PointOnCurve;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.optimizer.Coordinate;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * One step of a descent.
 *
 * @param here where the point stands: f is not finite where the run has ended
 * @param last the update that led here; none at step 0
 * @param next the update that comes; none where the run has ended
 * @param update the same with all that the optimizer keeps; empty where the run has ended
 * @param trail the x of the last points visited, oldest first, without {@code here}
 * @param minima the local minima on the ground and in the viewport, from left to right
 * @param starts every start, the point itself first
 * @param ground the stretch on which the function plays, from which the starts are drawn
 * @param shown the stretch to draw
 */
public record DescentFrame(
        long step,
        FunctionOfX f,
        PointOnCurve here,
        double eta,
        @Nullable Move last,
        @Nullable Move next,
        List<Coordinate> update,
        List<Double> trail,
        List<Minimum> minima,
        List<StartingPoint> starts,
        Stretch ground,
        Stretch shown,
        Verdict verdict)
        implements Frame {
    public DescentFrame {
        update = List.copyOf(update);
        trail = List.copyOf(trail);
        minima = List.copyOf(minima);
        starts = List.copyOf(starts);
    }

    /** The largest step size that is stable where the point stands; ∞ where f does not curve up. */
    public double limit() {
        return here.curvature() > 0 ? 2 / here.curvature() : Double.POSITIVE_INFINITY;
    }

    /** How many starts have reached this minimum. */
    public long reached(int minimum) {
        return starts.stream().filter(start -> start.minimum() == minimum).count();
    }

    /** How many starts have reached no minimum. */
    public long onTheWay() {
        return reached(StartingPoint.NONE);
    }

    @Override
    public DescentFrame withoutFuture() {
        return new DescentFrame(
                step, f, here, eta, last, null, List.of(), trail, minima, starts, ground, shown,
                verdict);
    }

    @Override
    public Word outcome() {
        return verdict.kind().word();
    }
}
