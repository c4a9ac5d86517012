package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Eta falls by the same factor at every update. */
@Kind("exponential")
public record ExponentialRate(
        @Real(value = 0.999, min = 0, max = 1, from = 0.9, to = 1) double gamma)
        implements Schedule, AfterWarmup {
    public ExponentialRate {
        Legal.check(ExponentialRate.class, gamma);
    }

    @Override
    public double factor(long update) {
        return StrictMath.pow(gamma, (double) update);
    }

    @Override
    public String latex() {
        return "\\gamma^k";
    }
}
