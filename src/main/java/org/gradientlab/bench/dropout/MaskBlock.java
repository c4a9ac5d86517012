package org.gradientlab.bench.dropout;

/** What all neurons hand on at a stretch of steps, worked out in one go when first asked for. */
final class MaskBlock {
    private static final int STEPS = 128;

    private final MaskedNetwork network;
    private final MaskedNetwork.Values rescaled;
    private final MaskedNetwork.Values raw;
    private final double[][][] rescaledValues;
    private final double[][][] rawValues;
    private long first = -1;

    MaskBlock(MaskedNetwork network) {
        this.network = network;
        rescaled = network.new Values(STEPS, true);
        raw = network.new Values(STEPS, false);
        rescaledValues = new double[network.depth()][][];
        rawValues = new double[network.depth()][][];
        for (int layer = 0; layer < network.depth(); layer++) {
            rescaledValues[layer] = new double[network.units(layer)][];
            rawValues[layer] = new double[network.units(layer)][];
        }
    }

    /** Adds every neuron at one step. */
    void addTo(MaskTally tally, long step) {
        int row = row(step);
        for (int layer = 0; layer < rescaledValues.length; layer++) {
            for (int unit = 0; unit < rescaledValues[layer].length; unit++) {
                tally.add(
                        layer, unit, rescaledValues[layer][unit][row], rawValues[layer][unit][row]);
            }
        }
        tally.counted();
    }

    double value(int layer, int unit, long step, boolean withRescaling) {
        int row = row(step);
        return (withRescaling ? rescaledValues : rawValues)[layer][unit][row];
    }

    private int row(long step) {
        if (first < 0 || step < first || step >= first + STEPS) {
            work((step - 1) / STEPS * STEPS + 1);
        }
        return (int) (step - first);
    }

    private void work(long from) {
        rescaled.from(from);
        raw.from(from);
        for (int layer = 0; layer < rescaledValues.length; layer++) {
            for (int unit = 0; unit < rescaledValues[layer].length; unit++) {
                rescaledValues[layer][unit] = rescaled.of(layer, unit);
                rawValues[layer][unit] = raw.of(layer, unit);
            }
        }
        first = from;
    }

    MaskedNetwork network() {
        return network;
    }
}
