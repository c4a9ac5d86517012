package org.gradientlab.bench.surface;

import java.util.List;
import org.gradientlab.experiment.Frame;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.landscape.Curvature;
import org.gradientlab.landscape.HeightMap;
import org.gradientlab.landscape.Inner;
import org.gradientlab.landscape.Place;
import org.gradientlab.landscape.Sounding;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.optimizer.Coordinate;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * One step of a descent on a surface. The path is not in it: the x, y and f of all steps stand in
 * the lane's track.
 *
 * @param formula the formula of the surface as LaTeX; empty where it is the loss of a regression
 * @param ground reads out f anywhere else
 * @param here where the point stands: f is not finite where the run has ended
 * @param last the update that led here; none at step 0
 * @param next the update that comes; none where the run has ended
 * @param update the same with all that the optimizer keeps; empty where the run has ended
 * @param inners what the optimizer keeps, for x and y
 * @param evaluations how many gradients the steps so far have cost, of single examples where the
 *     ground is a loss
 * @param cost how many of them the next step will cost
 * @param curvature how the ground bends where the point stands
 * @param valley how it bends at the nearest minimum, or at the point where none is known
 * @param map the heights of what is drawn
 * @param minima the known local minima, lowest first
 */
public record SurfaceFrame(
        long step,
        String formula,
        Sounding ground,
        PointOnSurface here,
        double eta,
        @Nullable Move last,
        @Nullable Move next,
        List<Coordinate> update,
        List<Inner> inners,
        long evaluations,
        long cost,
        Curvature curvature,
        Curvature valley,
        Place place,
        HeightMap map,
        List<LowPoint> minima,
        @Nullable RegressionPicture regression,
        Verdict verdict)
        implements Frame {
    public SurfaceFrame {
        update = List.copyOf(update);
        inners = List.copyOf(inners);
        minima = List.copyOf(minima);
    }

    @Override
    public SurfaceFrame withoutFuture() {
        return new SurfaceFrame(
                step,
                formula,
                ground,
                here,
                eta,
                last,
                null,
                List.of(),
                inners,
                evaluations,
                cost,
                curvature,
                valley,
                place,
                map,
                minima,
                regression,
                verdict);
    }

    @Override
    public Word outcome() {
        return verdict.kind().word();
    }
}
