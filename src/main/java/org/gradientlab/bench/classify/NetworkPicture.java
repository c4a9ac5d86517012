package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gradientlab.network.Activation;
import org.gradientlab.network.BatchNorm;
import org.gradientlab.network.Layer;
import org.gradientlab.network.Layout;
import org.gradientlab.network.Network;

/**
 * The network at one step: its layers and all its numbers, copied. Layers and neurons are counted
 * from 0, the last layer being the output; edits count them from 1.
 */
public final class NetworkPicture {
    private final List<Layer> layers;
    private final Layout layout;
    private final Inputs inputs;
    private final double[] parameters;
    private final double[][] runningMean;
    private final double[][] runningVariance;
    private final BitSet frozen = new BitSet();

    NetworkPicture(Network network, Inputs inputs) {
        layers = network.layers();
        layout = network.layout();
        this.inputs = inputs;
        parameters = network.parameters();
        runningMean = new double[layers.size()][];
        runningVariance = new double[layers.size()][];
        for (int index = 0; index < parameters.length; index++) {
            frozen.set(index, network.frozen(index));
        }
        for (int layer = 0; layer < layers.size(); layer++) {
            if (layout.normalizes(layer)) {
                copyNormalization(network, layer);
            }
        }
    }

    private void copyNormalization(Network network, int layer) {
        runningMean[layer] = new double[layout.units(layer)];
        runningVariance[layer] = new double[layout.units(layer)];
        for (int unit = 0; unit < layout.units(layer); unit++) {
            runningMean[layer][unit] = network.runningMean(layer, unit);
            runningVariance[layer][unit] = network.runningVariance(layer, unit);
        }
    }

    /** The features that are on, in the order of the inputs. */
    public List<Feature> features() {
        return inputs.features();
    }

    /** What an input of the first layer is at a place of the plane. */
    double input(int input, double x, double y) {
        return inputs.value(input, x, y);
    }

    /** All layers, the output included. */
    public int depth() {
        return layers.size();
    }

    public Layer layer(int layer) {
        return layers.get(layer);
    }

    public int inputs(int layer) {
        return layout.inputs(layer);
    }

    public int units(int layer) {
        return layout.units(layer);
    }

    public int parameters() {
        return parameters.length;
    }

    public double weight(int layer, int from, int unit) {
        return parameters[layout.weight(layer, from, unit)];
    }

    /** Where a weight stands among all parameters. */
    int weightIndex(int layer, int from, int unit) {
        return layout.weight(layer, from, unit);
    }

    int biasIndex(int layer, int unit) {
        return layout.bias(layer, unit);
    }

    /** Whether a layer normalizes what its activation sees. */
    boolean normalizes(int layer) {
        return layout.normalizes(layer);
    }

    public double bias(int layer, int unit) {
        return parameters[layout.bias(layer, unit)];
    }

    /** The first layer with a weight that is no finite number, or {@link Place#NONE}. */
    int brokenLayer() {
        for (int layer = 0; layer < depth(); layer++) {
            for (int unit = 0; unit < units(layer); unit++) {
                double sum = bias(layer, unit);
                for (int from = 0; from < inputs(layer); from++) {
                    sum += Math.abs(weight(layer, from, unit));
                }
                if (!Double.isFinite(sum)) {
                    return layer;
                }
            }
        }
        return Place.NONE;
    }

    public boolean isFrozen(int layer, int from, int unit) {
        return frozen.get(layout.weight(layer, from, unit));
    }

    public boolean isBiasFrozen(int layer, int unit) {
        return frozen.get(layout.bias(layer, unit));
    }

    /** What to add to the setup's weights to set a weight of this network by hand. */
    public WeightEdit edit(int layer, int from, int unit, double value, boolean freeze) {
        layout.weight(layer, from, unit);
        return new WeightEdit(layer + 1, from + 1, unit + 1, value, freeze);
    }

    public WeightEdit editBias(int layer, int unit, double value, boolean freeze) {
        layout.bias(layer, unit);
        return new WeightEdit(layer + 1, 0, unit + 1, value, freeze);
    }

    /** One neuron at a place of the plane, with its numbers: cheap enough for every mouse move. */
    public NeuronReading read(int layer, int unit, double x, double y) {
        double[] incoming = new double[inputs.count()];
        for (int input = 0; input < incoming.length; input++) {
            incoming[input] = inputs.value(input, x, y);
        }
        for (int before = 0; before < layer; before++) {
            double[] outgoing = new double[units(before)];
            for (int i = 0; i < outgoing.length; i++) {
                outgoing[i] = read(before, i, incoming, List.of()).output();
            }
            incoming = outgoing;
        }
        return read(layer, unit, incoming, terms(layer, unit, incoming));
    }

    private List<NeuronReading.Term> terms(int layer, int unit, double[] incoming) {
        List<NeuronReading.Term> terms = new ArrayList<>();
        for (int from = 0; from < incoming.length; from++) {
            String symbol = layer == 0 ? features().get(from).symbol() : "a" + subscript(from + 1);
            String latex = layer == 0 ? features().get(from).latex() : "a_{" + (from + 1) + "}";
            terms.add(
                    new NeuronReading.Term(
                            symbol, latex, weight(layer, from, unit), incoming[from]));
        }
        return terms;
    }

    private NeuronReading read(
            int layer, int unit, double[] incoming, List<NeuronReading.Term> terms) {
        double bias = bias(layer, unit);
        double sum = bias;
        for (int from = 0; from < incoming.length; from++) {
            sum += weight(layer, from, unit) * incoming[from];
        }
        Layer its = layers.get(layer);
        double seen = normalized(layer, unit, sum);
        Activation activation = its.activation();
        double added = its.residual() ? incoming[unit] : 0;
        return new NeuronReading(
                terms,
                bias,
                sum,
                layout.normalizes(layer),
                seen,
                activation,
                activation.value(seen),
                added);
    }

    private double normalized(int layer, int unit, double sum) {
        if (!(layers.get(layer).normalization() instanceof BatchNorm(double eps, double pace))) {
            return sum;
        }
        double deviation = Math.sqrt(runningVariance[layer][unit] + eps);
        double scale = parameters[layout.scale(layer, unit)];
        return scale * ((sum - runningMean[layer][unit]) / deviation)
                + parameters[layout.shift(layer, unit)];
    }

    private static String subscript(int number) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            text.append((char) ('₀' + digit - '0'));
        }
        return text.toString();
    }
}
