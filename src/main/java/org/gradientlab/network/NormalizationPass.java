package org.gradientlab.network;

import org.gradientlab.tensor.Sums;

/**
 * The batch normalization of one layer for batches of one size: x̂ = (z − mean) / √(variance +
 * eps), then scale · x̂ + shift, unit by unit.
 */
final class NormalizationPass {
    private final Network network;
    private final int layer;
    private final int rows;
    private final int units;
    private final double[] normalized;
    private final double[] mean;
    private final double[] variance;
    private final double[] scale;
    private final double[] shift;
    private final double[] perDeviation;

    NormalizationPass(Network network, int layer, int rows) {
        this.network = network;
        this.layer = layer;
        this.rows = rows;
        units = network.layout().units(layer);
        normalized = new double[rows * units];
        mean = new double[units];
        variance = new double[units];
        scale = new double[units];
        shift = new double[units];
        perDeviation = new double[units];
    }

    private BatchNorm rule() {
        return (BatchNorm) network.layer(layer).normalization();
    }

    /** Replaces weighted sums by normalized ones, with the means and variances of this batch. */
    void train(double[] z) {
        for (int unit = 0; unit < units; unit++) {
            int from = unit * rows;
            mean[unit] = Sums.of(z, from, rows) / rows;
            centre(z, mean[unit], from);
            variance[unit] = Sums.ofSquares(normalized, from, rows) / rows;
        }
        finish(z);
    }

    /** The same with the means and variances learnt so far. */
    void infer(double[] z) {
        int at = network.layout().running(layer);
        System.arraycopy(network.running(), at, mean, 0, units);
        System.arraycopy(network.running(), at + units, variance, 0, units);
        for (int unit = 0; unit < units; unit++) {
            centre(z, mean[unit], unit * rows);
        }
        finish(z);
    }

    private void centre(double[] z, double mean, int from) {
        for (int i = from; i < from + rows; i++) {
            normalized[i] = z[i] - mean;
        }
    }

    private void finish(double[] z) {
        Layout layout = network.layout();
        network.readParameters(layout.scale(layer, 0), scale, units);
        network.readParameters(layout.shift(layer, 0), shift, units);
        double eps = rule().eps();
        for (int unit = 0; unit < units; unit++) {
            perDeviation[unit] = 1 / Math.sqrt(variance[unit] + eps);
            stretch(z, unit * rows, perDeviation[unit], scale[unit], shift[unit]);
        }
    }

    private void stretch(double[] z, int from, double perDeviation, double scale, double shift) {
        for (int i = from; i < from + rows; i++) {
            double x = normalized[i] * perDeviation;
            normalized[i] = x;
            z[i] = scale * x + shift;
        }
    }

    /** Turns the derivatives by what came out into those by what went in. */
    void backward(double[] delta) {
        for (int unit = 0; unit < units; unit++) {
            int from = unit * rows;
            double toShift = Sums.of(delta, from, rows);
            double toScale = Sums.ofProducts(delta, normalized, from, rows);
            double factor = scale[unit] * perDeviation[unit];
            pull(delta, from, factor, toShift / rows, toScale / rows);
            shift[unit] = toShift;
            scale[unit] = toScale;
        }
        Layout layout = network.layout();
        network.writeGradient(scale, layout.scale(layer, 0), units);
        network.writeGradient(shift, layout.shift(layer, 0), units);
    }

    private void pull(double[] delta, int from, double factor, double toShift, double toScale) {
        for (int i = from; i < from + rows; i++) {
            delta[i] = factor * (delta[i] - toShift - normalized[i] * toScale);
        }
    }

    /** Lets the running mean and variance learn from the batch of the last {@link #train}. */
    void learn() {
        double momentum = rule().momentum();
        // a batch of one row says nothing of a variance
        double unbiased = rows == 1 ? 0 : rows / (rows - 1.0);
        double fromVariance = rows == 1 ? 0 : momentum;
        double[] running = network.running();
        int at = network.layout().running(layer);
        for (int unit = 0; unit < units; unit++) {
            int v = at + units + unit;
            running[at + unit] = (1 - momentum) * running[at + unit] + momentum * mean[unit];
            running[v] = (1 - fromVariance) * running[v] + fromVariance * unbiased * variance[unit];
        }
    }
}
