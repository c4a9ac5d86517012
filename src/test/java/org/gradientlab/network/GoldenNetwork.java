package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientlab.golden.Golden;

/** Networks, examples and losses as the golden files spell them. */
final class GoldenNetwork {
    private GoldenNetwork() {}

    static Activation activation(String name) {
        return switch (name) {
            case "linear" -> new Linear();
            case "tanh" -> new Tanh();
            case "sigmoid" -> new Sigmoid();
            case "relu" -> new Relu();
            case "softplus" -> new Softplus();
            case "softsign" -> new Softsign();
            case "silu" -> new Silu();
            case "selu" -> new Selu();
            case "elu" -> new Elu(1);
            case "leaky_relu" -> new LeakyRelu(0.01);
            case "gelu", "gelu_exact" -> new Gelu(GeluForm.EXACT);
            case "gelu_tanh" -> new Gelu(GeluForm.TANH);
            case "hardtanh" -> new HardTanh();
            default -> fail("unknown activation " + name);
        };
    }

    static Loss loss(String name) {
        return switch (name) {
            case "softmax_ce" -> new SoftmaxCrossEntropy();
            case "sigmoid_bce" -> new LogitCrossEntropy();
            case "mse" -> new MeanSquare();
            case "half_square_batch_mean" -> new HalfSquare();
            case "mae" -> new AbsoluteError();
            case "hinge", "hinge_multiclass" -> new MulticlassHinge();
            default -> fail("unknown loss " + name);
        };
    }

    /** Hidden layers with one activation, and a linear last one. */
    static List<Layer> layers(int[] widths, Activation hidden) {
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < widths.length; i++) {
            layers.add(Layer.of(widths[i], i == widths.length - 1 ? new Linear() : hidden));
        }
        return layers;
    }

    /** Rows of X with y: a class, a number or a row of numbers each. */
    static Examples examples(Golden x, Golden y, String loss, int outputs) {
        double[][] inputs = x.matrix();
        if (loss.equals("softmax_ce") || loss.startsWith("hinge")) {
            return Examples.ofClasses(inputs, y.wholes(), outputs);
        }
        double[][] targets =
                y.items().stream()
                        .map(row -> row.isList() ? row.vector() : new double[] {row.number()})
                        .toArray(double[][]::new);
        return Examples.of(inputs, targets);
    }

    static void set(Network network, Golden parameters) {
        visit(network, parameters, (index, golden) -> network.set(index, golden));
    }

    interface Visitor {
        void visit(int index, double golden);
    }

    /**
     * Every parameter of a golden set W1, b1, gamma1, beta1, W2 … with its place in the network.
     */
    static void visit(Network network, Golden parameters, Visitor visitor) {
        int seen = 0;
        for (Map.Entry<String, Golden> entry : parameters.entries().entrySet()) {
            String kind = entry.getKey().replaceAll("[0-9]+$", "");
            int layer = Integer.parseInt(entry.getKey().substring(kind.length())) - 1;
            seen += visit(network.layout(), kind, layer, entry.getValue(), visitor);
        }
        assertEquals(network.layout().count(), seen, parameters.path());
    }

    private static int visit(
            Layout layout, String kind, int layer, Golden values, Visitor visitor) {
        if (kind.equals("W")) {
            double[][] weights = values.matrix();
            for (int unit = 0; unit < weights.length; unit++) {
                for (int from = 0; from < weights[unit].length; from++) {
                    visitor.visit(layout.weight(layer, from, unit), weights[unit][from]);
                }
            }
            return weights.length * weights[0].length;
        }
        double[] numbers = values.vector();
        for (int unit = 0; unit < numbers.length; unit++) {
            int index =
                    switch (kind) {
                        case "b" -> layout.bias(layer, unit);
                        case "gamma" -> layout.scale(layer, unit);
                        case "beta" -> layout.shift(layer, unit);
                        default -> fail("unknown parameter " + values.path());
                    };
            visitor.visit(index, numbers[unit]);
        }
        return numbers.length;
    }

    static void assertClose(double expected, double actual, double tolerance, String where) {
        if (Double.isFinite(expected)) {
            assertEquals(expected, actual, tolerance * Math.max(1, Math.abs(expected)), where);
        } else {
            assertEquals(expected, actual, where);
        }
    }
}
