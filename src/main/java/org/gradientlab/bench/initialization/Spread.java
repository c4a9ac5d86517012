package org.gradientlab.bench.initialization;

/**
 * How often the numbers of a layer fall into bins of equal width; what lies beyond counts at the
 * ends.
 */
public final class Spread {
    public static final int BINS = 80;

    private final double low;
    private final double high;
    private final int[] counts = new int[BINS];

    Spread(double low, double high, double[] values, int size) {
        this.low = low;
        this.high = high;
        double perBin = BINS / (high - low);
        for (int i = 0; i < size; i++) {
            double at = (values[i] - low) * perBin;
            // what is not a number is cast to 0: a layer that has some is told by its variance
            counts[Math.max(0, Math.min(BINS - 1, (int) at))]++;
        }
    }

    private Spread(Spread one, Spread other) {
        low = one.low;
        high = one.high;
        for (int bin = 0; bin < BINS; bin++) {
            counts[bin] = one.counts[bin] + other.counts[bin];
        }
    }

    /** Both together; they cover the same stretch. */
    Spread and(Spread other) {
        return new Spread(this, other);
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    public int count(int bin) {
        return counts[bin];
    }

    /** The middle of a bin. */
    public double middle(int bin) {
        return low + (high - low) * (bin + 0.5) / BINS;
    }
}
