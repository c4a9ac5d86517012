package org.gradientlab.bench.dropout;

import java.util.HashSet;
import java.util.Set;

/**
 * Counts the different thinned networks among the masks of the first steps. Scrubbing back forgets
 * what came later by drawing the earlier ones again.
 */
final class SeenNetworks {
    private final MaskSequence masks;
    private final Set<Kept> seen = new HashSet<>();
    private long step;

    /** Which of up to 96 neurons stay. */
    private record Kept(long low, long high) {}

    SeenNetworks(MaskSequence masks) {
        this.masks = masks;
    }

    /** The number of different ones among the masks of the steps 1 to this one. */
    int count(long until) {
        if (until < step) {
            seen.clear();
            step = 0;
        }
        while (step < until) {
            step++;
            seen.add(kept(step));
        }
        return seen.size();
    }

    private Kept kept(long at) {
        long[] bits = new long[2];
        int place = 0;
        for (int layer = 0; layer < masks.layers().size(); layer++) {
            for (boolean stays : masks.kept(at, layer)) {
                bits[place / Long.SIZE] |= stays ? 1L << place % Long.SIZE : 0;
                place++;
            }
        }
        return new Kept(bits[0], bits[1]);
    }
}
