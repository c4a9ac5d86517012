package org.gradientlab.network;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.gradientlab.tensor.Block;
import org.gradientlab.tensor.Matrix;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;

/**
 * The layers and their numbers: all parameters in one block, their gradient in a second, and the
 * running means and variances of the layers that normalize. Every number can be read, set and
 * frozen; {@link #layout} says where it stands.
 *
 * <p>Starts with weights and biases of 0. One thread at a time.
 */
public final class Network {
    private final Layout layout;
    private List<Layer> layers;
    private final Block parameters;
    private final Block gradient;
    private final Matrix[] weights;
    private final Matrix[] weightGradients;
    private final double[] running;
    private final double[] weightMask;
    private final BitSet frozen = new BitSet();

    private Network(int inputs, List<Layer> layers) {
        this.layers = List.copyOf(layers);
        layout = new Layout(inputs, this.layers);
        parameters = Block.of(layout.count());
        gradient = Block.of(layout.count());
        weights = windows(parameters);
        weightGradients = windows(gradient);
        running = new double[layout.runningCount()];
        weightMask = layout.weightMask();
        restNormalization();
    }

    public static Network of(int inputs, List<Layer> layers) {
        return new Network(inputs, layers);
    }

    private Matrix[] windows(Block block) {
        Matrix[] windows = new Matrix[layout.depth()];
        for (int layer = 0; layer < windows.length; layer++) {
            windows[layer] =
                    Matrix.of(
                            block,
                            layout.window(layer),
                            layout.inputs(layer) + 1,
                            layout.units(layer));
        }
        return windows;
    }

    // what it is

    public Layout layout() {
        return layout;
    }

    public List<Layer> layers() {
        return layers;
    }

    public int depth() {
        return layout.depth();
    }

    public int inputs() {
        return layout.inputs(0);
    }

    public int outputs() {
        return layout.units(depth() - 1);
    }

    // its numbers

    public double parameter(int index) {
        return parameters.get(index);
    }

    public void set(int index, double value) {
        parameters.set(index, value);
    }

    public double weight(int layer, int from, int unit) {
        return parameters.get(layout.weight(layer, from, unit));
    }

    public double bias(int layer, int unit) {
        return parameters.get(layout.bias(layer, unit));
    }

    /** The derivative of the loss by one parameter, as the last backward pass left it. */
    public double gradient(int index) {
        return gradient.get(index);
    }

    /** How long the gradient of a layer's weights is, biases left out. */
    public double weightGradientNorm(int layer) {
        double sum = 0;
        for (int unit = 0; unit < layout.units(layer); unit++) {
            for (int from = 0; from < layout.inputs(layer); from++) {
                double g = gradient(layout.weight(layer, from, unit));
                sum += g * g;
            }
        }
        return Math.sqrt(sum);
    }

    public double[] parameters() {
        return parameters.values();
    }

    public double[] gradient() {
        return gradient.values();
    }

    public void setParameters(double[] values) {
        if (values.length != layout.count()) {
            throw new Fault("network.parameter-count", values.length, layout.count());
        }
        writeParameters(values);
    }

    /** What its weights cost. */
    public double penalty(Penalty penalty) {
        return penalty.value(parameters(), weightMask, layout.count());
    }

    public double runningMean(int layer, int unit) {
        return running[layout.running(layer) + normalizedUnit(layer, unit)];
    }

    public double runningVariance(int layer, int unit) {
        int at = layout.running(layer) + layout.units(layer);
        return running[at + normalizedUnit(layer, unit)];
    }

    private int normalizedUnit(int layer, int unit) {
        layout.shift(layer, unit);
        return unit;
    }

    // commands

    /** Draws the weights anew, puts every bias at one value and normalization at rest. */
    public void initialize(Initialization initialization, double bias, long seed) {
        double[] values = new double[layout.count()];
        for (int layer = 0; layer < depth(); layer++) {
            Randomness random = Randomness.of(seed, "weights", layer);
            draw(initialization, random, layer, bias, values);
        }
        writeParameters(values);
        restNormalization();
    }

    private void draw(
            Initialization initialization,
            Randomness random,
            int layer,
            double bias,
            double[] values) {
        int inputs = layout.inputs(layer);
        int units = layout.units(layer);
        for (int unit = 0; unit < units; unit++) {
            for (int from = 0; from < inputs; from++) {
                long i = (long) unit * inputs + from;
                values[layout.weight(layer, from, unit)] =
                        initialization.weight(random, i, inputs, units);
            }
            values[layout.bias(layer, unit)] = bias;
        }
    }

    /** Scales 1, shifts 0, running means 0, running variances 1. */
    private void restNormalization() {
        for (int layer = 0; layer < depth(); layer++) {
            if (layout.normalizes(layer)) {
                int units = layout.units(layer);
                parameters.fill(layout.scale(layer, 0), units, 1);
                parameters.fill(layout.shift(layer, 0), units, 0);
                int at = layout.running(layer);
                Arrays.fill(running, at, at + units, 0);
                Arrays.fill(running, at + units, at + 2 * units, 1);
            }
        }
    }

    /** A frozen parameter takes part in everything and never moves. */
    public void freeze(int index, boolean freeze) {
        frozen.set(Objects.checkIndex(index, layout.count()), freeze);
    }

    public boolean frozen(int index) {
        return frozen.get(index);
    }

    /** From here on the layers have these knobs; widths and normalization must stay. */
    public void turn(List<Layer> turned) {
        Layout next = new Layout(inputs(), turned);
        boolean same = next.count() == layout.count() && turned.size() == depth();
        for (int layer = 0; same && layer < depth(); layer++) {
            same =
                    next.units(layer) == layout.units(layer)
                            && next.normalizes(layer) == layout.normalizes(layer);
        }
        if (!same) {
            throw new Fault("network.other-shape");
        }
        layers = List.copyOf(turned);
    }

    // for the passes

    Layer layer(int index) {
        return layers.get(index);
    }

    Matrix weights(int layer) {
        return weights[layer];
    }

    Matrix weightGradients(int layer) {
        return weightGradients[layer];
    }

    void readParameters(double[] to) {
        parameters.read(0, to, layout.count());
    }

    void readParameters(int from, double[] to, int count) {
        parameters.read(from, to, count);
    }

    void writeParameters(double[] from) {
        parameters.write(from, 0, layout.count());
    }

    void readGradient(double[] to) {
        gradient.read(0, to, layout.count());
    }

    void writeGradient(double[] from, int to, int count) {
        gradient.write(from, to, count);
    }

    double[] running() {
        return running;
    }

    double[] weightMask() {
        return weightMask;
    }

    BitSet frozen() {
        return frozen;
    }
}
