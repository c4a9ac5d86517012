package org.gradientlab.bench.dropout;

/**
 * The neuron whose mean is followed.
 *
 * @param layer counted from 0 among the hidden layers
 * @param p of its layer
 * @param h what it hands on with nothing dropped anywhere
 * @param expectation of its rescaled value over all masks: h itself in the first layer; further up
 *     the mean over the first 10,000 masks, since what comes in there changes with the mask too
 * @param variance of its rescaled value over all masks: p/(1−p)·h² in the first layer
 * @param rawExpectation of its value without the division by 1 − p: (1−p)·h in the first layer
 * @param mean over the masks so far, NaN before the first
 * @param rawMean the same without the division by 1 − p
 */
public record Followed(
        int layer,
        int unit,
        double p,
        double h,
        double expectation,
        double variance,
        double rawExpectation,
        double mean,
        double rawMean,
        MeanCurve curve) {
    private static final double TWO_SIDED_95 = 1.959963984540054;

    /** Half the width of the 95 % band of the mean over so many masks. */
    public double halfBand(double masks, boolean withRescaling) {
        double scale = withRescaling ? 1 : 1 - p;
        return TWO_SIDED_95 * StrictMath.sqrt(variance / masks) * scale;
    }

    /** What the mean comes to in the long run. */
    public double expectation(boolean withRescaling) {
        return withRescaling ? expectation : rawExpectation;
    }

    public double mean(boolean withRescaling) {
        return withRescaling ? mean : rawMean;
    }

    /** Whether the expectation is exactly h: nothing below it is dropped. */
    public boolean isExact() {
        return layer == 0;
    }
}
