package org.gradientlab.bench.activation;

import org.gradientlab.experiment.Checkpoint;

/** All there is to remember of a run whose state follows from how far it has come. */
record StepNumber(long step) implements Checkpoint {
    private static final long BYTES = 24;

    @Override
    public long bytes() {
        return BYTES;
    }
}
