package org.gradientlab.dataset;

import org.gradientlab.words.Fault;

/**
 * A coin that falls on 1 with probability p; a sample is likeliest where p is its share of ones.
 */
public record BernoulliFit(double p) {
    public BernoulliFit {
        if (!(p >= 0 && p <= 1)) {
            throw new Fault("dataset.not-a-share", p);
        }
    }

    public static BernoulliFit of(int[] sample) {
        if (sample.length == 0) {
            throw new Fault("dataset.no-rows");
        }
        return new BernoulliFit((double) ones(sample) / sample.length);
    }

    /** With 0 · log 0 as 0. */
    public double logLikelihood(int[] sample) {
        int ones = ones(sample);
        return part(ones, p) + part(sample.length - ones, 1 - p);
    }

    private static double part(int count, double share) {
        return count == 0 ? 0 : count * StrictMath.log(share);
    }

    private static int ones(int[] sample) {
        int ones = 0;
        for (int value : sample) {
            if (value != 0 && value != 1) {
                throw new Fault("dataset.not-a-bit", value);
            }
            ones += value;
        }
        return ones;
    }
}
