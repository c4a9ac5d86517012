package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;

/** Eta falls by the same factor again and again, every so many updates. */
@Kind("step")
public record StepRate(
        @Whole(
                        value = 1000,
                        min = 1,
                        max = 1_000_000_000,
                        to = 100_000,
                        log = true,
                        unit = "unit.steps")
                long every,
        @Real(value = 0.5, min = 0, max = 1) double gamma)
        implements Schedule, AfterWarmup {
    public StepRate {
        Legal.check(StepRate.class, every, gamma);
    }

    @Override
    public double factor(long update) {
        long falls = update / every;
        return StrictMath.pow(gamma, (double) falls);
    }

    @Override
    public String latex() {
        return "\\gamma^{\\lfloor k/n \\rfloor}";
    }
}
