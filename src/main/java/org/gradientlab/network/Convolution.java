package org.gradientlab.network;

import org.gradientlab.words.Fault;

/**
 * A 1-D convolution in the sense of deep learning: the kernel is not flipped. Signals are {@code
 * [channel][time]}, kernels {@code [out][in][time]}.
 */
public record Convolution(int stride, Padding padding) {
    public Convolution {
        if (stride < 1) {
            throw new Fault("network.stride", stride);
        }
    }

    /** The derivatives of a loss by everything that goes in. */
    public static final class Gradients {
        private final double[][] signal;
        private final double[][][] kernels;
        private final double[] biases;

        Gradients(double[][] signal, double[][][] kernels, double[] biases) {
            this.signal = signal;
            this.kernels = kernels;
            this.biases = biases;
        }

        public double[][] signal() {
            return signal;
        }

        public double[][][] kernels() {
            return kernels;
        }

        public double[] biases() {
            return biases;
        }
    }

    public int outputLength(int length, int kernel) {
        int padded =
                length
                        + padding.left(length, kernel, stride)
                        + padding.right(length, kernel, stride);
        if (kernel < 1 || kernel > padded) {
            throw new Fault("network.kernel-length", kernel, padded);
        }
        return (padded - kernel) / stride + 1;
    }

    public double[][] apply(double[][] signal, double[][][] kernels, double[] biases) {
        check(signal, kernels, biases);
        int outputs = outputLength(signal[0].length, kernels[0][0].length);
        double[][] result = new double[kernels.length][outputs];
        for (int out = 0; out < kernels.length; out++) {
            for (int t = 0; t < outputs; t++) {
                result[out][t] = biases[out] + response(signal, kernels[out], t);
            }
        }
        return result;
    }

    private double response(double[][] signal, double[][] kernel, int t) {
        double sum = 0;
        int start = start(signal, kernel, t);
        for (int in = 0; in < signal.length; in++) {
            for (int k = first(start); k < last(start, signal, kernel); k++) {
                sum += kernel[in][k] * signal[in][start + k];
            }
        }
        return sum;
    }

    /** From the derivatives by the result. */
    public Gradients backward(double[][] signal, double[][][] kernels, double[][] byResult) {
        double[] byBias = new double[kernels.length];
        check(signal, kernels, byBias);
        Gradients gradients =
                new Gradients(
                        new double[signal.length][signal[0].length],
                        new double[kernels.length][signal.length][kernels[0][0].length],
                        byBias);
        checkResult(signal, kernels, byResult);
        for (int out = 0; out < kernels.length; out++) {
            for (int t = 0; t < byResult[out].length; t++) {
                byBias[out] += byResult[out][t];
                spread(signal, kernels[out], t, byResult[out][t], out, gradients);
            }
        }
        return gradients;
    }

    private void spread(
            double[][] signal, double[][] kernel, int t, double by, int out, Gradients into) {
        int start = start(signal, kernel, t);
        for (int in = 0; in < signal.length; in++) {
            for (int k = first(start); k < last(start, signal, kernel); k++) {
                into.kernels[out][in][k] += by * signal[in][start + k];
                into.signal[in][start + k] += by * kernel[in][k];
            }
        }
    }

    /** Where the kernel lies for one output, which may be outside the signal. */
    private int start(double[][] signal, double[][] kernel, int t) {
        return t * stride - padding.left(signal[0].length, kernel[0].length, stride);
    }

    private static int first(int start) {
        return Math.max(0, -start);
    }

    private static int last(int start, double[][] signal, double[][] kernel) {
        return Math.min(kernel[0].length, signal[0].length - start);
    }

    private static void check(double[][] signal, double[][][] kernels, double[] biases) {
        if (signal.length == 0 || kernels.length == 0 || biases.length != kernels.length) {
            throw new Fault("network.convolution-shape");
        }
        for (double[] channel : signal) {
            sameLength(channel, signal[0]);
        }
        for (double[][] kernel : kernels) {
            if (kernel.length != signal.length) {
                throw new Fault("network.convolution-shape");
            }
            for (double[] channel : kernel) {
                sameLength(channel, kernels[0][0]);
            }
        }
    }

    private void checkResult(double[][] signal, double[][][] kernels, double[][] result) {
        double[] expected = new double[outputLength(signal[0].length, kernels[0][0].length)];
        if (result.length != kernels.length) {
            throw new Fault("network.convolution-shape");
        }
        for (double[] channel : result) {
            sameLength(channel, expected);
        }
    }

    private static void sameLength(double[] one, double[] other) {
        if (one.length != other.length || one.length == 0) {
            throw new Fault("network.convolution-shape");
        }
    }
}
