package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;

/** Eta stays as it is. */
@Kind("constant")
public record ConstantRate() implements Schedule, AfterWarmup {
    @Override
    public double factor(long update) {
        return 1;
    }

    @Override
    public String latex() {
        return "1";
    }
}
