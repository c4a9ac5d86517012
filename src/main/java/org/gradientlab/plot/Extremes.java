package org.gradientlab.plot;

import java.util.Arrays;

/**
 * The least and the greatest value of every thousand or so samples of a growing curve, so that a
 * run of a million steps is drawn as fast as one of a thousand. Belongs to one curve that only
 * grows.
 */
public final class Extremes {
    static final int BLOCK = 1024;

    private double[] least = new double[16];
    private double[] greatest = new double[16];
    private int blocks;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private int seen;

    /** Takes in the samples that are new since the last time. */
    public void extend(Samples samples) {
        while (seen < samples.count()) {
            int block = seen / BLOCK;
            if (block == blocks) {
                open(block);
            }
            double y = samples.yAt(seen++);
            if (Double.isFinite(y)) {
                least[block] = Math.min(least[block], y);
                greatest[block] = Math.max(greatest[block], y);
                low = Math.min(low, y);
                high = Math.max(high, y);
            }
        }
    }

    private void open(int block) {
        if (block == least.length) {
            least = Arrays.copyOf(least, 2 * block);
            greatest = Arrays.copyOf(greatest, 2 * block);
        }
        least[block] = Double.POSITIVE_INFINITY;
        greatest[block] = Double.NEGATIVE_INFINITY;
        blocks++;
    }

    /** The least finite value of all; ∞ where there is none. */
    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /** Whether samples from one index up to another are told by whole blocks alone. */
    boolean covers(int end) {
        return end <= seen;
    }

    double least(int block) {
        return least[block];
    }

    double greatest(int block) {
        return greatest[block];
    }
}
