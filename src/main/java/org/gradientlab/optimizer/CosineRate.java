package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;

/** Eta goes down half a cosine to its floor within so many updates, and stays there. */
@Kind("cosine")
public record CosineRate(
        @Whole(
                        value = 1000,
                        min = 1,
                        max = 1_000_000_000,
                        to = 100_000,
                        log = true,
                        unit = "unit.steps")
                long over,
        @Real(value = 0, min = 0, max = 1) double floor)
        implements Schedule, AfterWarmup {
    public CosineRate {
        Legal.check(CosineRate.class, over, floor);
    }

    @Override
    public double factor(long update) {
        double done = (double) Math.min(update, over) / over;
        return floor + (1 - floor) * 0.5 * (1 + StrictMath.cos(Math.PI * done));
    }

    @Override
    public String latex() {
        return "f + \\frac{1-f}{2}\\left(1 + \\cos\\frac{\\pi\\min(k, n)}{n}\\right)";
    }
}
