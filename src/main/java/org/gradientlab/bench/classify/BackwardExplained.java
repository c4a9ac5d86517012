package org.gradientlab.bench.classify;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.network.SoftmaxCrossEntropy;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;

/** What comes back to one neuron from the loss, for the point that is looked into. */
record BackwardExplained(ClassifyFrame frame, ClassifySetup setup, int layer, int unit) {
    private static final String BY_A = "\\frac{\\partial L}{\\partial a}";
    private static final String BY_Z = "\\frac{\\partial L}{\\partial z}";
    private static final int MOST = 6;

    List<Reckoning> lines() {
        List<Reckoning> lines = new ArrayList<>();
        NetworkPicture network = frame.network();
        boolean last = layer == network.depth() - 1;
        lines.add(last ? atOutput() : fromAbove());
        if (!network.normalizes(layer) && !isPlain(layer)) {
            lines.add(throughActivation());
        }
        lines.add(
                Reckoning.given(
                        Word.of("classify.explain.bias-gradient", frame.signals().rows()),
                        "\\frac{\\partial L}{\\partial b}",
                        frame.signals().gradient(network.biasIndex(layer, unit))));
        return lines;
    }

    private boolean isPlain(int at) {
        return FunctionSign.latex(frame.network().layer(at).activation()).isEmpty();
    }

    private double slope(int at, int neuron) {
        return frame.network().layer(at).activation().slope(frame.signals().before(at, neuron));
    }

    private double byA(int at, int neuron) {
        return frame.signals().delta(at, neuron);
    }

    /** Of the softmax with its cross entropy: share less target, over the number of points. */
    private Reckoning atOutput() {
        Word name = Word.of("classify.explain.by-output");
        double value = byA(layer, unit);
        Output output = Output.of(setup.loss());
        if (!(output.loss() instanceof SoftmaxCrossEntropy softmax) || softmax.smoothing() != 0) {
            return Reckoning.given(name, BY_A, value);
        }
        double[][] rows = new double[frame.network().units(layer)][1];
        for (int i = 0; i < rows.length; i++) {
            rows[i][0] = frame.signals().after(layer, i);
        }
        int label = frame.points().label(frame.signals().point());
        int n = frame.signals().rows();
        String share = number(output.shares(rows)[unit][0]);
        String target = label == unit ? "1" : "0";
        // Where the printed share would be the target itself, their difference is told instead.
        String difference = share.equals(target) ? number(value * n) : share + " - " + target;
        return new Reckoning(
                name, BY_A, fraction("p - y", "n"), fraction(difference, "" + n), value);
    }

    /** The sum over the neurons that listen to this one. */
    private Reckoning fromAbove() {
        Word name = Word.of("classify.explain.from-above");
        NetworkPicture network = frame.network();
        int above = layer + 1;
        boolean direct = network.normalizes(above) || network.layer(above).residual();
        if (direct || network.units(above) > MOST) {
            return Reckoning.given(name, BY_A, byA(layer, unit));
        }
        List<String> letters = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int to = 0; to < network.units(above); to++) {
            letters.add("w_{%1$d}\\,\\delta_{%1$d}".formatted(to + 1));
            double delta = byA(above, to) * slope(above, to);
            numbers.add(factor(network.weight(above, unit, to)) + " \\cdot " + factor(delta));
        }
        return new Reckoning(
                name,
                BY_A,
                String.join(" + ", letters),
                String.join(" + ", numbers),
                byA(layer, unit));
    }

    private Reckoning throughActivation() {
        double slope = slope(layer, unit);
        String sign = FunctionSign.latex(frame.network().layer(layer).activation());
        return new Reckoning(
                Word.of("classify.explain.by-sum"),
                BY_Z,
                BY_A + " \\cdot " + sign + "'(z)",
                factor(byA(layer, unit)) + " \\cdot " + factor(slope),
                byA(layer, unit) * slope);
    }
}
