package org.gradientlab.optimizer;

/**
 * How eta changes in the course of a run: a factor as a function of the update's index and nothing
 * else, so that any step can be computed anew.
 */
public sealed interface Schedule
        permits ConstantRate,
                StepRate,
                DropRate,
                ExponentialRate,
                InverseTimeRate,
                CosineRate,
                WarmupRate {
    /** What eta is multiplied by for the update with this index; the first update has index 0. */
    double factor(long update);

    /** The factor as LaTeX, in the index k. */
    String latex();
}
