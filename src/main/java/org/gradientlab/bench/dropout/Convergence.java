package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The running means of all neurons over the first 10,000 masks, kept at steps evenly spaced on a
 * log axis. They depend on nothing but the setup, so they are worked out once, a slice at a time.
 */
final class Convergence {
    static final long MASKS = 10_000;

    private static final int PER_DECADE = 48;
    private static final long SLICE = 640;

    private final MaskBlock block;
    private final MaskTally tally;
    private final List<MaskTally> kept = new ArrayList<>();
    private final long[] counts;

    Convergence(MaskedNetwork network) {
        block = new MaskBlock(network);
        tally = new MaskTally(network);
        counts =
                LongStream.rangeClosed(0, 4 * PER_DECADE)
                        .map(i -> Math.round(StrictMath.pow(10, (double) i / PER_DECADE)))
                        .distinct()
                        .toArray();
    }

    boolean isFinished() {
        return tally.count() >= MASKS;
    }

    void workOn() {
        long until = Math.min(MASKS, tally.count() + SLICE);
        while (tally.count() < until) {
            block.addTo(tally, tally.count() + 1);
            if (tally.count() == counts[kept.size()]) {
                kept.add(tally.copy());
            }
        }
    }

    /** The means of one neuron. */
    MeanCurve curve(int layer, int unit) {
        double[] rescaled = new double[kept.size()];
        double[] raw = new double[kept.size()];
        double[] masks = new double[kept.size()];
        for (int i = 0; i < kept.size(); i++) {
            masks[i] = counts[i];
            rescaled[i] = kept.get(i).mean(layer, unit, true);
            raw[i] = kept.get(i).mean(layer, unit, false);
        }
        return new MeanCurve(masks, rescaled, raw);
    }

    /** The best guess of a neuron's expectation and variance over all masks. */
    double mean(int layer, int unit) {
        return tally.mean(layer, unit, true);
    }

    double rawMean(int layer, int unit) {
        return tally.mean(layer, unit, false);
    }

    double variance(int layer, int unit) {
        return tally.variance(layer, unit);
    }
}
