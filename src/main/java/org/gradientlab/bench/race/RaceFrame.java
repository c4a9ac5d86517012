package org.gradientlab.bench.race;

import java.util.List;
import org.gradientlab.experiment.Frame;
import org.gradientlab.function.LowPoint;
import org.gradientlab.landscape.HeightMap;
import org.jspecify.annotations.Nullable;

/**
 * One step of a race.
 *
 * @param curve whether the ground is a curve: then y on the picture is f, and the first row of the
 *     map holds the heights of the curve
 * @param formula the formula of the ground as LaTeX; empty where it is a loss
 * @param goal f must be below it to have arrived; NaN where f has no lowest value that is known
 * @param floor the lowest value of f; NaN where none is known
 * @param racers in the order of the setup
 * @param standing the indices of the racers, the leader first
 * @param knobMap what is done of the map over two knobs; null where none is asked for
 */
public record RaceFrame(
        long step,
        boolean curve,
        String formula,
        HeightMap map,
        List<LowPoint> minima,
        double goal,
        double floor,
        List<RacerPicture> racers,
        List<Integer> standing,
        @Nullable KnobMapPicture knobMap)
        implements Frame {
    public RaceFrame {
        minima = List.copyOf(minima);
        racers = List.copyOf(racers);
        standing = List.copyOf(standing);
    }

    @Override
    public RaceFrame withoutFuture() {
        List<RacerPicture> here = racers.stream().map(RacerPicture::withoutNext).toList();
        return new RaceFrame(step, curve, formula, map, minima, goal, floor, here, standing, null);
    }

    @Override
    public boolean isUnfinished() {
        return knobMap != null && !knobMap.isDone();
    }
}
