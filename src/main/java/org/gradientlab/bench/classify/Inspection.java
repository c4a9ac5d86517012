package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.network.Activation;
import org.gradientlab.network.DropoutMasks;
import org.gradientlab.network.Examples;
import org.gradientlab.network.Loss;
import org.gradientlab.network.Network;
import org.gradientlab.network.Pass;

/** Takes training points through a network and back and reports on every layer. */
final class Inspection {
    /** More points say nothing new about a layer. */
    static final int MOST_ROWS = 500;

    /** Nothing is dropped: what is looked at is the network, not a draw. */
    private static final DropoutMasks ALL =
            (step, layer, dropout, mask, count) -> Arrays.fill(mask, 0, count, 1);

    private final Network network;
    private final Loss loss;
    private final Pass pass;

    Inspection(Network network, Loss loss, Examples train) {
        this.network = network;
        this.loss = loss;
        pass = new Pass(network, rows(train));
        pass.load(train, null, 0);
    }

    /** How many of the first training points are looked at. */
    static int rows(Examples train) {
        return Math.min(MOST_ROWS, train.rows());
    }

    private void look() {
        pass.forward(ALL, 0);
        loss.measure(pass.predictions());
        pass.backward();
    }

    /** Only the gradients: for every step that a curve is drawn through. */
    GradientLengths gradients() {
        look();
        double[] lengths = new double[network.depth()];
        for (int layer = 0; layer < lengths.length; layer++) {
            lengths[layer] = network.weightGradientNorm(layer);
        }
        return new GradientLengths(lengths);
    }

    List<LayerReport> layers() {
        look();
        List<LayerReport> reports = new ArrayList<>();
        for (int layer = 0; layer < network.depth(); layer++) {
            reports.add(
                    new LayerReport(
                            pass.statistics(layer),
                            new Histogram(weights(layer)),
                            dead(layer),
                            twins(layer)));
        }
        return reports;
    }

    /** What the last look found at one training point. */
    Signals signals(int point) {
        return new Signals(network, pass, point);
    }

    private double[] weights(int layer) {
        int inputs = network.layout().inputs(layer);
        double[] weights = new double[inputs * network.layout().units(layer)];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = network.weight(layer, i % inputs, i / inputs);
        }
        return weights;
    }

    private List<Integer> dead(int layer) {
        Activation activation = network.layers().get(layer).activation();
        List<Integer> dead = new ArrayList<>();
        for (int unit = 0; unit < network.layout().units(layer); unit++) {
            if (Arrays.stream(pass.before(layer, unit)).allMatch(z -> activation.slope(z) == 0)) {
                dead.add(unit);
            }
        }
        return dead;
    }

    private boolean twins(int layer) {
        int units = network.layout().units(layer);
        for (int unit = 1; unit < units; unit++) {
            for (int from = 0; from < network.layout().inputs(layer); from++) {
                if (network.weight(layer, from, unit) != network.weight(layer, from, 0)) {
                    return false;
                }
            }
        }
        return units > 1;
    }
}
