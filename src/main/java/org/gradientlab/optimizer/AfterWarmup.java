package org.gradientlab.optimizer;

/** A schedule that may follow a warm-up: any of them but another warm-up. */
public sealed interface AfterWarmup
        permits ConstantRate, StepRate, DropRate, ExponentialRate, InverseTimeRate, CosineRate {
    /** As {@link Schedule#factor}, counted from the end of the warm-up. */
    double factor(long update);

    String latex();
}
