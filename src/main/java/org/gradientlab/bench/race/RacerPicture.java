package org.gradientlab.bench.race;

import java.util.List;
import org.gradientlab.landscape.Inner;
import org.gradientlab.optimizer.Coordinate;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/**
 * One racer at one step. Places are those of the picture; its whole path stands in the lane's track
 * (columns {@link RaceBench#x}, {@link RaceBench#y}, {@link RaceBench#f}).
 *
 * @param index its place in the setup's list, which its colour, dash and marker follow
 * @param steps how many updates it has made: fewer than the race's steps where it is out
 * @param evaluations how many gradients they cost, of single examples where the ground is a loss
 * @param distance to the nearest of the lowest minima; NaN where none is known
 * @param reachedAt the first step at which f was below the goal; −1 while it was at none
 * @param lookX where the next step will take its gradient: here, or ahead
 * @param coast where the velocity alone would carry it from here; null for rules without one
 * @param inners what the rule keeps, for the first two parameters
 * @param next its next update taken apart, parameter by parameter; only of the chosen racer
 * @param why how it came to be out; null where it is not
 */
public record RacerPicture(
        int index,
        Optimizer optimizer,
        double x,
        double y,
        double f,
        long steps,
        long evaluations,
        double distance,
        long reachedAt,
        double slopeX,
        double slopeY,
        double lookX,
        double lookY,
        @Nullable Coast coast,
        List<Inner> inners,
        List<Coordinate> next,
        Fate fate,
        @Nullable Word why) {
    public RacerPicture {
        inners = List.copyOf(inners);
        next = List.copyOf(next);
    }

    RacerPicture withoutNext() {
        return new RacerPicture(
                index,
                optimizer,
                x,
                y,
                f,
                steps,
                evaluations,
                distance,
                reachedAt,
                slopeX,
                slopeY,
                lookX,
                lookY,
                coast,
                inners,
                List.of(),
                fate,
                why);
    }

    public boolean looksAhead() {
        return lookX != x || lookY != y;
    }
}
