package org.gradientlab.dataset;

/** The bell curve under which a sample is likeliest: its mean, and its variance divided by n. */
public record GaussianFit(double mean, double variance) {
    public static GaussianFit of(double[] sample) {
        return new GaussianFit(Statistics.mean(sample), Statistics.variance(sample));
    }

    public double deviation() {
        return Math.sqrt(variance);
    }

    /** Infinite where the curve is a needle that hits every value of the sample. */
    public double logLikelihood(double[] sample) {
        double squares = 0;
        for (double value : sample) {
            squares += (value - mean) * (value - mean);
        }
        if (variance == 0) {
            return squares == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        }
        double each = StrictMath.log(2 * Math.PI * variance);
        return -0.5 * (sample.length * each + squares / variance);
    }
}
