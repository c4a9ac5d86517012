package org.gradientlab.dataset;

import org.gradientlab.words.Fault;

/** Mean and variance of a sample, in two passes so that a large mean takes nothing away. */
public final class Statistics {
    private Statistics() {}

    public static double mean(double[] sample) {
        if (sample.length == 0) {
            throw new Fault("dataset.no-rows");
        }
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        return sum / sample.length;
    }

    /** Divided by n. */
    public static double variance(double[] sample) {
        return squaredDistances(sample) / sample.length;
    }

    /** Divided by n − 1: unbiased; 0 for a single value. */
    public static double sampleVariance(double[] sample) {
        return sample.length == 1 ? 0 : squaredDistances(sample) / (sample.length - 1);
    }

    private static double squaredDistances(double[] sample) {
        double mean = mean(sample);
        double sum = 0;
        for (double value : sample) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
