package org.gradientlab.dataset;

import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;

/**
 * Which rows each update learns from: every epoch goes once through all of them in an order that is
 * a function of seed and epoch. The last batch of an epoch may be short; a batch of all rows, or of
 * more than there are, keeps their order. Asking for the updates one after the other costs nothing.
 */
public final class Batches {
    private final int size;
    private final long seed;
    private final int[] order;
    private long epochInOrder = -1;

    public Batches(int examples, int size, long seed) {
        if (size < 1 || examples < 1) {
            throw new Fault("dataset.batch", size, examples);
        }
        this.size = Math.min(size, examples);
        this.seed = seed;
        this.order = new int[examples];
        for (int row = 0; row < examples; row++) {
            order[row] = row;
        }
    }

    /** The most rows a batch has. */
    public int size() {
        return size;
    }

    public int perEpoch() {
        return (order.length + size - 1) / size;
    }

    /** The epoch of an update; the first update has index 0. */
    public long epoch(long update) {
        return update / perEpoch();
    }

    /** Writes the rows of an update's batch and returns how many they are. */
    public int take(long update, int[] rows) {
        long epoch = epoch(update);
        if (size < order.length && epoch != epochInOrder) {
            Randomness.of(seed, "order", epoch).permute(order);
            epochInOrder = epoch;
        }
        int from = (int) (update % perEpoch()) * size;
        int count = Math.min(size, order.length - from);
        System.arraycopy(order, from, rows, 0, count);
        return count;
    }
}
