package org.gradientlab.bench.classify;

import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;
import static org.gradientlab.words.Terms.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.network.Score;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of one step of a classification come about. */
record ClassifyExplained(ClassifyFrame frame, ClassifySetup setup) {
    private static final String LOSS = "loss ";
    private static final String ACCURACY = "accuracy ";
    private static final String TABLE = "table ";
    private static final String POINT = "point ";
    private static final String NEURON = "neuron ";
    private static final String LAYER = "layer ";
    private static final String WEIGHTS = "weights ";

    static String loss(Part part) {
        return LOSS + part;
    }

    static String accuracy(Part part) {
        return ACCURACY + part;
    }

    static String table(Part part) {
        return TABLE + part;
    }

    static String point(int point) {
        return POINT + point;
    }

    /** The point that a topic is about; −1 where it is about none. */
    static int pointOf(String topic) {
        return topic.startsWith(POINT) ? Integer.parseInt(topic.substring(POINT.length())) : -1;
    }

    /** Layers and neurons are counted from 0. */
    static String neuron(int layer, int unit) {
        return NEURON + layer + " " + unit;
    }

    static String gradient(int layer) {
        return LAYER + layer;
    }

    /** One bar of the histogram of a layer's weights. */
    static String weights(int layer, int bin) {
        return WEIGHTS + layer + " " + bin;
    }

    /** The neuron or the layer that a number belongs to; the first column are the features. */
    static Optional<NetworkPlace> inNetwork(Topic topic) {
        String[] words = topic.key().split(" ", -1);
        return switch (words[0] + " ") {
            case NEURON ->
                    Optional.of(
                            new NetworkPlace.Node(
                                    Integer.parseInt(words[1]) + 1, Integer.parseInt(words[2])));
            case LAYER, WEIGHTS ->
                    Optional.of(new NetworkPlace.Column(Integer.parseInt(words[1]) + 1));
            default -> Optional.empty();
        };
    }

    List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (Part part : Part.ALL) {
            if (frame.scores().of(part) != null) {
                topics.addAll(List.of(loss(part), accuracy(part), table(part)));
            }
        }
        topics.add(point(frame.signals().point()));
        for (int layer = frame.network().depth() - 1; layer >= 0; layer--) {
            for (int unit = 0; unit < frame.network().units(layer); unit++) {
                topics.add(neuron(layer, unit));
            }
            topics.add(gradient(layer));
        }
        for (int layer = 0; layer < frame.layers().size(); layer++) {
            Histogram bars = frame.layers().get(layer).weights();
            for (int bin = 0; bin < bars.bins(); bin++) {
                if (bars.count(bin) > 0) {
                    topics.add(weights(layer, bin));
                }
            }
        }
        return topics;
    }

    @Nullable Explanation of(String topic) {
        String[] words = topic.split(" ", -1);
        if (words.length < 2) {
            return null;
        }
        return switch (words[0] + " ") {
            case LOSS -> loss(Part.valueOf(words[1]), frame.scores());
            case ACCURACY -> accuracy(Part.valueOf(words[1]), frame.scores());
            case TABLE -> shares(Part.valueOf(words[1]));
            case POINT -> ofPoint(Integer.parseInt(words[1]));
            case NEURON -> ofNeuron(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            case LAYER -> ofLayer(Integer.parseInt(words[1]));
            case WEIGHTS -> ofWeights(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            default -> null;
        };
    }

    // --- how well it does

    private @Nullable Explanation loss(Part part, Scores scores) {
        Score score = scores.of(part);
        if (score == null) {
            return null;
        }
        int n = rows(part);
        Word title = Word.of("classify.explain.loss", part.word());
        List<Reckoning> lines = new ArrayList<>();
        lines.add(
                new Reckoning(
                        Word.of("classify.explain.mean-loss"),
                        "L",
                        "\\frac{1}{n} \\sum_i \\ell_i",
                        "\\frac{1}{" + n + "} \\cdot " + number(score.loss() * n),
                        score.loss()));
        if (part == Part.TRAIN && scores.penalty() > 0) {
            lines.add(
                    Reckoning.given(
                            Word.of("classify.scalar.penalty"), "\\Omega", scores.penalty()));
            lines.add(
                    new Reckoning(
                            Word.of("classify.explain.objective"),
                            "J",
                            "L + \\Omega",
                            number(score.loss()) + " + " + number(scores.penalty()),
                            score.loss() + scores.penalty()));
        }
        return new Explanation(title, lines);
    }

    private int rows(Part part) {
        Confusion counts = frame.confusion(part);
        int rows = 0;
        for (int label = 0; label < counts.classes(); label++) {
            rows += counts.total(label);
        }
        return rows;
    }

    private @Nullable Explanation accuracy(Part part, Scores scores) {
        Score score = scores.of(part);
        if (score == null) {
            return null;
        }
        int n = rows(part);
        long right = Math.round(score.accuracy() * n);
        Word title = Word.of("classify.explain.accuracy", part.word());
        return Explanation.of(
                title,
                new Reckoning(
                        Word.of("classify.explain.right-of-all"),
                        "\\mathrm{acc}",
                        "\\frac{n_{\\checkmark}}{n}",
                        fraction(whole(right), whole(n)),
                        score.accuracy()));
    }

    private Explanation shares(Part part) {
        Confusion counts = frame.confusion(part);
        List<Reckoning> lines = new ArrayList<>();
        for (int label = 0; label < counts.classes(); label++) {
            String name = className(label);
            int right = counts.count(label, label);
            lines.add(
                    share(
                            Word.of("classify.explain.recall", name),
                            "r_{" + (label + 1) + "}",
                            right,
                            counts.total(label),
                            counts.recall(label)));
            lines.add(
                    share(
                            Word.of("classify.explain.precision", name),
                            "p_{" + (label + 1) + "}",
                            right,
                            counts.decided(label),
                            counts.precision(label)));
        }
        return new Explanation(Word.of("classify.explain.table", part.word()), lines);
    }

    private static Reckoning share(Word name, String symbol, int right, int of, double value) {
        return of == 0
                ? Reckoning.given(name, symbol, value)
                : new Reckoning(
                        name,
                        symbol,
                        "\\frac{n_{\\checkmark}}{n}",
                        fraction(whole(right), whole(of)),
                        value);
    }

    private String className(int label) {
        return ClassName.of(frame.classNames().get(label), label);
    }

    private @Nullable Explanation ofPoint(int point) {
        return point < frame.points().count()
                ? new PointExplained(frame, setup, point).explanation()
                : null;
    }

    // --- one neuron, forward and back

    private @Nullable Explanation ofNeuron(int layer, int unit) {
        NetworkPicture network = frame.network();
        if (layer >= network.depth() || unit >= network.units(layer)) {
            return null;
        }
        List<Reckoning> lines = new ArrayList<>(new ForwardExplained(frame, layer, unit).lines());
        lines.addAll(new BackwardExplained(frame, setup, layer, unit).lines());
        Signals signals = frame.signals();
        String at = place(frame.points().x(signals.point()), frame.points().y(signals.point()));
        boolean last = layer == network.depth() - 1;
        return new Explanation(
                last
                        ? Word.of("classify.explain.output", className(unit), at)
                        : Word.of("classify.explain.neuron", layer + 1, unit + 1, at),
                lines);
    }

    private @Nullable Explanation ofLayer(int layer) {
        if (layer >= frame.network().depth()) {
            return null;
        }
        double norm = frame.layers().get(layer).statistics().weightGradientNorm();
        Word name = Word.of("classify.explain.gradient", layer + 1);
        return Explanation.of(
                name,
                new Reckoning(
                        name,
                        "\\|g\\|",
                        "\\sqrt{\\sum_{ij} \\left(\\frac{\\partial L}{\\partial w_{ij}}\\right)^2}",
                        "\\sqrt{" + number(norm * norm) + "}",
                        norm));
    }

    private @Nullable Explanation ofWeights(int layer, int bin) {
        return layer < frame.layers().size() && bin < frame.layers().get(layer).weights().bins()
                ? new WeightsExplained(frame.layers().get(layer).weights(), layer, bin)
                        .explanation()
                : null;
    }

    // --- signs

    static String place(double x, double y) {
        return "(" + Figures.shown(x, 3) + ", " + Figures.shown(y, 3) + ")";
    }
}
