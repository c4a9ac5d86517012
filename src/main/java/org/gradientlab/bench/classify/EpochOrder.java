package org.gradientlab.bench.classify;

import org.gradientlab.tensor.Randomness;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the next update learns from: every epoch goes once through all of them, in an order
 * that depends on seed and epoch alone. The batch size may change on the way.
 */
final class EpochOrder {
    private static final long NONE = -1;

    private final long seed;
    private final int[] order;
    private long ordered = NONE;
    private long epoch;
    private int position;

    EpochOrder(int rows, long seed) {
        this.seed = seed;
        order = new int[rows];
    }

    /** The rows to take the next batch from, or null where it is all of them as they stand. */
    int @Nullable [] rows(int batch) {
        if (position == 0 && batch >= order.length) {
            return null;
        }
        if (ordered != epoch) {
            Randomness.of(seed, "order", epoch).permute(order);
            ordered = epoch;
        }
        return order;
    }

    int from() {
        return position;
    }

    int count(int batch) {
        return Math.min(batch, order.length - position);
    }

    void advance(int count) {
        position += count;
        if (position == order.length) {
            position = 0;
            epoch++;
        }
    }

    boolean isAtEpochEnd() {
        return position == 0;
    }

    /** The epochs that are complete. */
    long epoch() {
        return epoch;
    }

    int position() {
        return position;
    }

    /** How often the rows have been gone through, parts of an epoch included. */
    double epochs() {
        return epoch + (double) position / order.length;
    }

    void restore(long atEpoch, int atPosition) {
        epoch = atEpoch;
        position = atPosition;
    }
}
