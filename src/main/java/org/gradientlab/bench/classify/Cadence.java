package org.gradientlab.bench.classify;

/**
 * At which steps all points are measured. Taking 200 points through a small network costs as much
 * as ten updates from batches of ten, so that measuring at every step would be most of the work.
 * Every early step is measured, later the ends of epochs, and of these ever fewer: as many for each
 * doubling of the run, which is as dense as a curve over the whole run can show. In between the
 * scalars keep what was measured last; a frame measures its own step.
 */
final class Cadence {
    /** Neurons asked about a point at successive early steps: some hundredths of a second. */
    private static final long EARLY_ANSWERS = 2_000_000;

    /** So much dearer are gradients than what they are the gradients of. */
    private static final int BACK_AND_FORTH = 4;

    /** Epoch ends measured in each doubling of the run. */
    private static final int PER_DOUBLING = 128;

    private Cadence() {}

    /**
     * The last of the early steps; the answers of one measurement are as many as there are points
     * times neurons.
     */
    static long earlySteps(long answers) {
        return EARLY_ANSWERS / answers;
    }

    /** The same for the gradients. */
    static long earlyGradients(long answers) {
        return earlySteps(BACK_AND_FORTH * answers);
    }

    static boolean isDue(long epoch) {
        return epoch % Math.max(1, Long.highestOneBit(epoch / PER_DOUBLING)) == 0;
    }
}
