package org.gradientlab.bench.initialization;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.whole;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.network.HeNormal;
import org.gradientlab.network.HeUniform;
import org.gradientlab.network.LecunNormal;
import org.gradientlab.network.LecunUniform;
import org.gradientlab.network.XavierNormal;
import org.gradientlab.network.XavierUniform;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of each layer of one beginning come about. */
record InitializationExplained(InitializationFrame frame, LaneShot lane) {
    static final String WEIGHTS = "weights";
    static final String LOSS = "loss";
    static final String LAYER = "layer ";

    /** Layers are counted from 0. */
    static String layer(int layer) {
        return LAYER + layer;
    }

    List<String> topics() {
        List<String> topics = new ArrayList<>(List.of(WEIGHTS));
        if (frame.step() > 0) {
            topics.add(LOSS);
        }
        for (int layer = 0; layer < frame.layers(); layer++) {
            topics.add(layer(layer));
        }
        return topics;
    }

    @Nullable Explanation of(String topic) {
        if (topic.equals(WEIGHTS)) {
            return weights();
        }
        if (topic.equals(LOSS)) {
            return frame.step() == 0 ? null : loss();
        }
        if (!topic.startsWith(LAYER)) {
            return null;
        }
        int layer = Integer.parseInt(topic.substring(LAYER.length()));
        return layer < frame.layers() ? ofLayer(layer) : null;
    }

    private InitializationSetup setup() {
        return (InitializationSetup) lane.setup();
    }

    /** Of the update that led here. */
    private Explanation loss() {
        int rows = Learning.rows(setup());
        double loss = lane.track().at(InitializationBench.LOSS, lane.step());
        double norm = lane.track().at(InitializationBench.GRADIENT, lane.step());
        return Explanation.of(
                Word.of("initialization.explain.loss"),
                new Reckoning(
                        Word.of("initialization.explain.mean-loss"),
                        "L",
                        "\\frac{1}{n} \\sum_i \\ell_i",
                        "\\frac{1}{" + rows + "} \\cdot " + factor(loss * rows),
                        loss),
                new Reckoning(
                        Word.of("initialization.explain.guessing"),
                        "L_0",
                        "\\log K",
                        "\\log " + Learning.CLASSES,
                        StrictMath.log(Learning.CLASSES)),
                Reckoning.given(Word.of("initialization.explain.gradient-norm"), "\\|g\\|", norm));
    }

    /** All layers are as wide as the input. */
    private Explanation weights() {
        int n = setup().units();
        double sigma = setup().scheme().deviation(n, n);
        Word name = Word.of("initialization.explain.sigma");
        Reckoning line =
                switch (setup().scheme()) {
                    case XavierNormal _, XavierUniform _ ->
                            new Reckoning(
                                    name,
                                    "\\sigma_w",
                                    "\\sqrt{\\frac{2}{n_{in} + n_{out}}}",
                                    "\\sqrt{\\frac{2}{" + n + " + " + n + "}}",
                                    sigma);
                    case HeNormal _, HeUniform _ -> root(name, 2, n, sigma);
                    case LecunNormal _, LecunUniform _ -> root(name, 1, n, sigma);
                    default -> Reckoning.given(name, "\\sigma_w", sigma);
                };
        return Explanation.of(
                Word.of("initialization.explain.weights"),
                line,
                new Reckoning(
                        Word.of("initialization.explain.gain"),
                        "n\\,\\sigma_w^2",
                        "n_{in} \\cdot \\sigma_w^2",
                        n + " \\cdot " + factor(sigma) + "^2",
                        n * sigma * sigma));
    }

    private static Reckoning root(Word name, int above, int n, double sigma) {
        return new Reckoning(
                name,
                "\\sigma_w",
                "\\sqrt{\\frac{" + above + "}{n_{in}}}",
                "\\sqrt{\\frac{" + above + "}{" + n + "}}",
                sigma);
    }

    private Explanation ofLayer(int layer) {
        List<Reckoning> lines = new ArrayList<>();
        long count = (long) frame.rows() * setup().units();
        frame.forward(layer).ifPresent(at -> lines.addAll(forward(at, layer, count)));
        frame.backward(layer)
                .ifPresent(at ->
                        lines.add(
                                mean(
                                        "initialization.explain.gradient",
                                        "\\mathrm{Var}(g)",
                                        "(g_i - \\bar g)^2",
                                        count,
                                        at.variance())));
        return new Explanation(Word.of("initialization.explain.layer", layer + 1), lines);
    }

    private List<Reckoning> forward(Forward at, int layer, long count) {
        List<Reckoning> lines = new ArrayList<>();
        lines.add(mean("initialization.explain.mean", "\\bar a", "a_i", count, at.mean()));
        lines.add(
                mean(
                        "initialization.explain.variance",
                        "\\mathrm{Var}(a)",
                        "(a_i - \\bar a)^2",
                        count,
                        at.variance()));
        if (layer > 0 && frame.step() == 0 && layer < frame.theory().variance().size()) {
            lines.add(
                    Reckoning.given(
                            Word.of("initialization.explain.theory"),
                            "\\mathrm{Var}_{\\infty}(a)",
                            frame.theory().variance().get(layer)));
        }
        long saturated = Math.round(at.saturated() * count);
        lines.add(
                new Reckoning(
                        Word.of("initialization.explain.saturated"),
                        "s",
                        "\\frac{n_s}{n}",
                        fraction(whole(saturated), whole(count)),
                        at.saturated()));
        return lines;
    }

    /** The sum is told as one number: it has a million terms. */
    private static Reckoning mean(
            String name, String symbol, String inner, long count, double value) {
        return new Reckoning(
                Word.of(name),
                symbol,
                "\\frac{1}{n} \\sum_i " + inner,
                "\\frac{1}{" + whole(count) + "} \\cdot " + factor(value * count),
                value);
    }
}
