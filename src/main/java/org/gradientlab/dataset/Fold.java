package org.gradientlab.dataset;

import java.util.Arrays;
import java.util.stream.IntStream;

/** One model of a validation: the rows it is trained on and those it is tried on. */
public final class Fold {
    private final int[] train;
    private final int[] held;

    private Fold(int[] train, int[] held) {
        this.train = train;
        this.held = held;
    }

    /** Holds out the rows that stand in the order from one place to before another. */
    static Fold holding(int[] order, int from, int to) {
        int[] train =
                IntStream.range(0, order.length)
                        .filter(place -> place < from || place >= to)
                        .map(place -> order[place])
                        .toArray();
        return new Fold(train, Arrays.copyOfRange(order, from, to));
    }

    public int[] train() {
        return train.clone();
    }

    /** The rows held out. */
    public int[] held() {
        return held.clone();
    }
}
