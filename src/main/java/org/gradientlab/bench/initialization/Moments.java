package org.gradientlab.bench.initialization;

import org.gradientlab.tensor.Sums;

/**
 * How many numbers, their mean, and the sum of their squared distances from it: what parts of a
 * layer know can be put together without going through the numbers again.
 */
record Moments(int count, double mean, double squares) {
    static Moments of(double[] values) {
        double mean = Sums.of(values, 0, values.length) / values.length;
        double a = 0;
        double b = 0;
        int i = 0;
        for (; i < values.length - 1; i += 2) {
            double one = values[i] - mean;
            double other = values[i + 1] - mean;
            a += one * one;
            b += other * other;
        }
        for (; i < values.length; i++) {
            a += (values[i] - mean) * (values[i] - mean);
        }
        return new Moments(values.length, mean, a + b);
    }

    Moments and(Moments other) {
        int all = count + other.count;
        double apart = other.mean - mean;
        return new Moments(
                all,
                mean + apart * other.count / all,
                squares + other.squares + apart * apart * count * other.count / all);
    }

    /** With 1/n. */
    double variance() {
        return squares / count;
    }
}
