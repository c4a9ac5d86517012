package org.gradientlab.network;

/** A copy of the whole state of a {@link Training}, which nobody changes once it is taken. */
public final class TrainingState {
    private static final int OVERHEAD = 128;

    private final double[] parameters;
    private final double[] running;
    private final double[] updater;
    private final long steps;
    private final double loss;
    private final double penalty;

    TrainingState(
            double[] parameters,
            double[] running,
            double[] updater,
            long steps,
            double loss,
            double penalty) {
        this.parameters = parameters;
        this.running = running;
        this.updater = updater;
        this.steps = steps;
        this.loss = loss;
        this.penalty = penalty;
    }

    /** About how much memory it holds. */
    public long bytes() {
        int numbers = parameters.length + running.length + updater.length;
        return (long) Double.BYTES * numbers + OVERHEAD;
    }

    double[] parameters() {
        return parameters;
    }

    double[] running() {
        return running;
    }

    double[] updater() {
        return updater;
    }

    long steps() {
        return steps;
    }

    double loss() {
        return loss;
    }

    double penalty() {
        return penalty;
    }
}
