package org.gradientlab.network;

import org.gradientlab.words.Fault;

/** Takes from each window of a signal its largest number, or its mean. */
public record Pooling(Kind kind, int window, int stride) {
    public enum Kind {
        MAX,
        AVERAGE
    }

    public Pooling {
        if (stride < 1) {
            throw new Fault("network.stride", stride);
        }
    }

    public double[] apply(double[] signal) {
        double[] result = new double[outputLength(signal.length)];
        for (int t = 0; t < result.length; t++) {
            result[t] =
                    switch (kind) {
                        case MAX -> signal[largest(signal, t * stride)];
                        case AVERAGE -> mean(signal, t * stride);
                    };
        }
        return result;
    }

    /** From the derivatives by the result to those by the signal; a tie goes to the first. */
    public double[] backward(double[] signal, double[] byResult) {
        if (byResult.length != outputLength(signal.length)) {
            throw new Fault("network.convolution-shape");
        }
        double[] bySignal = new double[signal.length];
        for (int t = 0; t < byResult.length; t++) {
            int from = t * stride;
            switch (kind) {
                case MAX -> bySignal[largest(signal, from)] += byResult[t];
                case AVERAGE -> {
                    for (int i = from; i < from + window; i++) {
                        bySignal[i] += byResult[t] / window;
                    }
                }
            }
        }
        return bySignal;
    }

    public int outputLength(int length) {
        if (window < 1 || window > length) {
            throw new Fault("network.kernel-length", window, length);
        }
        return (length - window) / stride + 1;
    }

    private int largest(double[] signal, int from) {
        int largest = from;
        for (int i = from + 1; i < from + window; i++) {
            if (signal[i] > signal[largest]) {
                largest = i;
            }
        }
        return largest;
    }

    private double mean(double[] signal, int from) {
        double sum = 0;
        for (int i = from; i < from + window; i++) {
            sum += signal[i];
        }
        return sum / window;
    }
}
