package org.gradientlab.command;

import java.util.List;
import org.gradientlab.experiment.Bench;

/** How long the monkey plays with which benches, and the seed its every move follows from. */
public record FuzzPlan(long seed, double seconds, List<Bench<?>> benches) {
    public FuzzPlan {
        benches = List.copyOf(benches);
    }
}
