package org.gradientlab.dataset;

import java.util.Arrays;
import org.gradientlab.words.Fault;

/** The share of a sample that is at most x: a staircase from 0 to 1. */
public final class EmpiricalDistribution {
    private final double[] sorted;

    public EmpiricalDistribution(double[] sample) {
        if (sample.length == 0 || Arrays.stream(sample).anyMatch(Double::isNaN)) {
            throw new Fault("dataset.no-rows");
        }
        sorted = sample.clone();
        Arrays.sort(sorted);
    }

    public double at(double x) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] <= x) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return (double) from / sorted.length;
    }
}
