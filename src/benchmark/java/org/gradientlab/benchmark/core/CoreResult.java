package org.gradientlab.benchmark.core;

/** One line of what JMH measured: microseconds and bytes allocated for each operation. */
public record CoreResult(
        String name, String parameters, double microseconds, double error, double bytes) {
    /** Whether it is a step of training, which must allocate nothing. */
    public boolean isTrainingStep() {
        return name.startsWith(TrainingStepBenchmark.class.getSimpleName());
    }
}
