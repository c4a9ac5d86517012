package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Eta falls as 1/t: fast at first, ever slower later. */
@Kind("inverse_time")
public record InverseTimeRate(
        @Real(value = 0.01, min = 0, max = 1000, from = 1e-5, to = 1, log = true) double rate)
        implements Schedule, AfterWarmup {
    public InverseTimeRate {
        Legal.check(InverseTimeRate.class, rate);
    }

    @Override
    public double factor(long update) {
        return 1 / (1 + rate * update);
    }

    @Override
    public String latex() {
        return "\\frac{1}{1 + rk}";
    }
}
