package org.gradientlab.network;

import org.gradientlab.tensor.Randomness;

/** Where the dropout of a step comes from. */
@FunctionalInterface
public interface DropoutMasks {
    /**
     * Fills the first {@code count} numbers of a mask: 1/(1−p) where a unit stays, 0 where it is
     * dropped, unit after unit, within one the rows of the batch.
     */
    void fill(long step, int layer, double dropout, double[] mask, int count);

    /** Masks that are a function of seed, step and layer. */
    static DropoutMasks of(long seed) {
        Randomness random = Randomness.of(seed, "dropout");
        return (step, layer, dropout, mask, count) -> {
            long key = random.keyAt(step, layer);
            double kept = 1 / (1 - dropout);
            for (int i = 0; i < count; i++) {
                mask[i] = Randomness.uniform(key, i) < dropout ? 0 : kept;
            }
        };
    }
}
