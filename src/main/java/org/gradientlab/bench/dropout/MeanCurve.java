package org.gradientlab.bench.dropout;

/** The running mean of one neuron over masks, with and without the division by 1 − p. */
public final class MeanCurve {
    private final double[] masks;
    private final double[] rescaled;
    private final double[] raw;

    MeanCurve(double[] masks, double[] rescaled, double[] raw) {
        this.masks = masks;
        this.rescaled = rescaled;
        this.raw = raw;
    }

    public int count() {
        return masks.length;
    }

    /** Over how many masks the i-th mean is taken. */
    public double masks(int i) {
        return masks[i];
    }

    public double mean(int i, boolean withRescaling) {
        return withRescaling ? rescaled[i] : raw[i];
    }
}
