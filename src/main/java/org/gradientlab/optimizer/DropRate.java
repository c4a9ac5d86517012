package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;

/** Eta falls once, at one update, and stays there. */
@Kind("drop")
public record DropRate(
        @Whole(
                        value = 1000,
                        min = 0,
                        max = 1_000_000_000,
                        to = 100_000,
                        log = true,
                        unit = "unit.steps")
                long at,
        @Real(value = 0.1, min = 0, max = 1) double gamma)
        implements Schedule, AfterWarmup {
    public DropRate {
        Legal.check(DropRate.class, at, gamma);
    }

    @Override
    public double factor(long update) {
        return update < at ? 1 : gamma;
    }

    @Override
    public String latex() {
        return "1 \\ (k < n),\\quad \\gamma \\ (k \\ge n)";
    }
}
