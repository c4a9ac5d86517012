package org.gradientlab.bench.classify;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradientlab.network.Activation;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;

/** What one neuron makes of what comes in from the point that is looked into. */
record ForwardExplained(ClassifyFrame frame, int layer, int unit) {
    /** Of a wide layer the inputs that weigh most; the rest is told together. */
    private static final int MOST = 6;

    List<Reckoning> lines() {
        NetworkPicture network = frame.network();
        Activation activation = network.layer(layer).activation();
        List<Reckoning> lines = new ArrayList<>();
        lines.add(network.normalizes(layer) ? normalized() : sum());
        double seen = frame.signals().before(layer, unit);
        double added = network.layer(layer).residual() ? incoming(unit) : 0;
        String sign = FunctionSign.latex(activation);
        String rest = network.layer(layer).residual() ? " + " + source(unit) : "";
        String restInNumbers = network.layer(layer).residual() ? " + " + factor(added) : "";
        lines.add(
                new Reckoning(
                        Word.of("classify.explain.hands-on"),
                        "a",
                        (sign.isEmpty() ? "z" : sign + "(z)") + rest,
                        (sign.isEmpty() ? number(seen) : sign + "(" + number(seen) + ")")
                                + restInNumbers,
                        frame.signals().after(layer, unit)));
        return lines;
    }

    private Reckoning normalized() {
        return Reckoning.given(
                Word.of("classify.explain.normalized"), "z", frame.signals().before(layer, unit));
    }

    private Reckoning sum() {
        NetworkPicture network = frame.network();
        List<Integer> all = new ArrayList<>();
        for (int from = 0; from < network.inputs(layer); from++) {
            all.add(from);
        }
        List<Integer> told = new ArrayList<>(all);
        if (all.size() > MOST) {
            told.sort(Comparator.comparingDouble(from -> -Math.abs(part(from))));
            List<Integer> largest = told.subList(0, MOST);
            told = all.stream().filter(largest::contains).toList();
        }
        double rest = 0;
        for (int from : all) {
            rest += told.contains(from) ? 0 : part(from);
        }
        StringBuilder letters = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        for (int from : told) {
            String plus = letters.isEmpty() ? "" : " + ";
            letters.append(plus).append("w_{").append(from + 1).append("}\\,").append(source(from));
            numbers.append(plus)
                    .append(factor(network.weight(layer, from, unit)))
                    .append(" \\cdot ")
                    .append(factor(incoming(from)));
        }
        if (told.size() < all.size()) {
            letters.append(" + \\dots");
            numbers.append(" + ").append(factor(rest));
        }
        return new Reckoning(
                Word.of("classify.explain.sum"),
                "z",
                letters + " + b",
                numbers + " + " + factor(network.bias(layer, unit)),
                frame.signals().before(layer, unit));
    }

    private double part(int from) {
        return frame.network().weight(layer, from, unit) * incoming(from);
    }

    private double incoming(int from) {
        Signals signals = frame.signals();
        return layer == 0
                ? frame.network()
                        .input(
                                from,
                                frame.points().x(signals.point()),
                                frame.points().y(signals.point()))
                : signals.after(layer - 1, from);
    }

    private String source(int from) {
        return layer == 0 ? frame.network().features().get(from).latex() : "a_{" + (from + 1) + "}";
    }
}
