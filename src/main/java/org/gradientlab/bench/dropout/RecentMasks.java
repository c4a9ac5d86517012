package org.gradientlab.bench.dropout;

import java.util.List;

/**
 * The masks of the last steps.
 *
 * @param from the first of these steps; the last is the one that is shown
 * @param kept by step, hidden layer and neuron
 */
public record RecentMasks(long from, List<boolean[][]> kept) {
    /** So many steps at most. */
    public static final int MOST = 42;

    public RecentMasks {
        kept = List.copyOf(kept);
    }
}
