package org.gradientlab.bench.classify;

import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.network.TrainingState;

/** The whole state of a classification at one step. */
record ClassifyCheckpoint(
        long step, long epoch, int position, TrainingState training, Progress progress)
        implements Checkpoint {
    private static final int OVERHEAD = 64;

    @Override
    public long bytes() {
        return OVERHEAD + training.bytes() + progress.bytes();
    }
}
