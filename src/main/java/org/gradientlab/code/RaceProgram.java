package org.gradientlab.code;

import java.util.List;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.optimizer.Optimizer;

/**
 * Several rules going down from one start.
 *
 * @param far a point with a coordinate beyond it is out
 * @param columns for how many racers there are scalars
 */
public record RaceProgram(
        Landscape ground, List<Double> start, List<Optimizer> racers, double far, int columns)
        implements Program {
    public RaceProgram {
        start = List.copyOf(start);
        racers = List.copyOf(racers);
    }

    /** On ground that may be missing, such as a lost file's. */
    public static Program on(
            Landscape ground, List<Double> start, List<Optimizer> racers, double far, int columns) {
        return Program.onGround(
                ground, start, () -> new RaceProgram(ground, start, racers, far, columns));
    }
}
