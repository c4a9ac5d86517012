package org.gradientlab.bench.classify;

import java.util.Arrays;

/** How many of some numbers lie in each of equal stretches from low to high. */
public final class Histogram {
    private static final int BINS = 24;

    private final double low;
    private final double high;
    private final int[] counts = new int[BINS];

    /** The stretch is even about 0; numbers that are not finite are left out. */
    Histogram(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Double.isFinite(value) ? Math.max(largest, Math.abs(value)) : largest;
        }
        high = largest == 0 ? 1 : largest;
        low = -high;
        for (double value : values) {
            if (Double.isFinite(value)) {
                counts[bin(value)]++;
            }
        }
    }

    /** The stretch that holds a value. */
    int bin(double value) {
        // halves first: the width of the stretch may be beyond the largest number
        return Math.clamp((int) ((value / high + 1) / 2 * BINS), 0, BINS - 1);
    }

    public int bins() {
        return BINS;
    }

    public int count(int bin) {
        return counts[bin];
    }

    /** How many numbers there are in all stretches. */
    public int total() {
        return Arrays.stream(counts).sum();
    }

    /** Where a stretch begins; with as many as there are, where the last one ends. */
    public double edge(int bin) {
        return low + (high - low) * bin / BINS;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }
}
