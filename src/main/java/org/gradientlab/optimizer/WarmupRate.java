package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;

/** Eta rises in a straight line over so many updates; then another schedule begins. */
@Kind("warmup")
public record WarmupRate(
        @Whole(
                        value = 100,
                        min = 1,
                        max = 1_000_000_000,
                        to = 10_000,
                        log = true,
                        unit = "unit.steps")
                long over,
        @Variant("constant") AfterWarmup then)
        implements Schedule {
    public WarmupRate {
        Legal.check(WarmupRate.class, over, then);
    }

    @Override
    public double factor(long update) {
        return update < over ? (update + 1.0) / over : then.factor(update - over);
    }

    @Override
    public String latex() {
        return "\\frac{k+1}{w} \\ (k < w),\\quad " + then.latex().replace("k", "(k-w)");
    }
}
