package org.gradientlab.bench.dropout;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;
import static org.gradientlab.words.Terms.whole;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Frame;
import org.gradientlab.network.Score;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of one mask, or of a network that learns with masks, come about. */
record DropoutExplained(Frame frame, DropoutSetup setup) {
    static final String MEAN = "mean";
    static final String NETWORKS = "networks";
    static final String TRAIN = "train";
    static final String TEST = "test";
    private static final String NEURON = "neuron ";

    /** Hidden layers and neurons are counted from 0. */
    static String neuron(int layer, int unit) {
        return NEURON + layer + " " + unit;
    }

    List<String> topics() {
        if (!(frame instanceof MaskFrame masks)) {
            return List.of(TRAIN, TEST);
        }
        List<String> topics = new ArrayList<>(List.of(MEAN, NETWORKS));
        for (int layer = 0; layer < masks.kept().size(); layer++) {
            for (int unit = 0; unit < masks.kept().get(layer).length; unit++) {
                topics.add(neuron(layer, unit));
            }
        }
        return topics;
    }

    @Nullable Explanation of(String topic) {
        return switch (frame) {
            case MaskFrame masks when setup.experiment() instanceof DropoutExperiment.Masks knobs ->
                    ofMasks(topic, masks, knobs);
            case TrainingFrame learning -> ofLearning(topic, learning);
            default -> null;
        };
    }

    private static @Nullable Explanation ofMasks(
            String topic, MaskFrame masks, DropoutExperiment.Masks knobs) {
        if (topic.equals(MEAN)) {
            return mean(masks.followed(), masks.step());
        }
        if (topic.equals(NETWORKS)) {
            return networks(masks);
        }
        if (!topic.startsWith(NEURON)) {
            return null;
        }
        String[] numbers = topic.substring(NEURON.length()).split(" ", -1);
        int layer = Integer.parseInt(numbers[0]);
        int unit = Integer.parseInt(numbers[1]);
        return layer < masks.kept().size() && unit < masks.kept().get(layer).length
                ? neuron(masks, knobs, layer, unit)
                : null;
    }

    // --- masks

    private static Explanation neuron(
            MaskFrame masks, DropoutExperiment.Masks knobs, int layer, int unit) {
        double value = masks.values().get(layer)[unit];
        boolean kept = masks.kept().get(layer)[unit];
        double p = knobs.layers().get(layer).p();
        boolean drawn = masks.step() > 0 && knobs.mode() == DropoutMode.TRAIN;
        Word title = Word.of("dropout.explain.neuron", layer + 1, unit + 1);
        Word name = Word.of("dropout.explain.handed-on");
        if (!drawn || (!knobs.rescale() && !kept)) {
            return Explanation.of(title, Reckoning.given(name, "h'", value));
        }
        double divisor = knobs.rescale() ? 1 - p : 1;
        String formula = knobs.rescale() ? "\\frac{m\\,h}{1 - p}" : "m\\,h";
        String product = (kept ? "1" : "0") + " \\cdot " + (kept ? factor(value * divisor) : "h");
        String numbers = knobs.rescale() ? "\\frac{" + product + "}{1 - " + number(p) + "}" : product;
        return Explanation.of(
                title,
                Reckoning.given(Word.of("dropout.explain.mask"), "m", kept ? 1 : 0),
                new Reckoning(name, "h'", formula, kept ? numbers : "", value));
    }

    private static Explanation mean(Followed followed, long masks) {
        List<Reckoning> lines = new ArrayList<>();
        lines.add(
                new Reckoning(
                        Word.of("dropout.explain.mean"),
                        "\\bar h",
                        "\\frac{1}{n} \\sum_i h'_i",
                        masks == 0
                                ? ""
                                : "\\frac{1}{" + masks + "} \\cdot " + factor(followed.mean() * masks),
                        followed.mean()));
        if (followed.isExact()) {
            double p = followed.p();
            String keep = "(1 - " + number(p) + ")";
            lines.add(
                    new Reckoning(
                            Word.of("dropout.explain.expectation"),
                            "E[h']",
                            "(1-p) \\cdot \\frac{h}{1-p} + p \\cdot 0",
                            keep + " \\cdot \\frac{" + number(followed.h()) + "}{1 - " + number(p) + "}",
                            followed.expectation()));
            lines.add(
                    new Reckoning(
                            Word.of("dropout.explain.variance"),
                            "\\mathrm{Var}[h']",
                            "\\frac{p}{1-p}\\,h^2",
                            "\\frac{"
                                    + number(p)
                                    + "}{1 - "
                                    + number(p)
                                    + "} \\cdot "
                                    + factor(followed.h())
                                    + "^2",
                            followed.variance()));
        } else {
            lines.add(
                    Reckoning.given(
                            Word.of("dropout.explain.expectation"),
                            "E[h']",
                            followed.expectation()));
            lines.add(
                    Reckoning.given(
                            Word.of("dropout.explain.variance"),
                            "\\mathrm{Var}[h']",
                            followed.variance()));
        }
        if (masks > 0) {
            lines.add(
                    new Reckoning(
                            Word.of("dropout.explain.band"),
                            "d",
                            "1.96\\,\\sqrt{\\frac{\\mathrm{Var}[h']}{n}}",
                            "1.96 \\cdot \\sqrt{\\frac{"
                                    + number(followed.variance())
                                    + "}{"
                                    + masks
                                    + "}}",
                            followed.halfBand((double) masks, true)));
        }
        return new Explanation(
                Word.of("dropout.explain.of-mean", followed.layer() + 1, followed.unit() + 1),
                lines);
    }

    private static Explanation networks(MaskFrame masks) {
        Word name = Word.of("dropout.explain.networks");
        String free = Integer.toString(masks.freeNeurons());
        return Explanation.of(
                name,
                new Reckoning(
                        name,
                        "N",
                        "2^{n}",
                        "2^{" + free + "}",
                        StrictMath.pow(2, masks.freeNeurons())),
                Reckoning.given(Word.of("dropout.explain.seen"), "N_s", (double) masks.seen()));
    }

    // --- learning

    private static @Nullable Explanation ofLearning(String topic, TrainingFrame frame) {
        return switch (topic) {
            case TRAIN -> score(topic, frame.trainScore(), frame.train().count());
            case TEST -> score(topic, frame.testScore(), frame.test().count());
            default -> null;
        };
    }

    private static Explanation score(String part, Score score, int n) {
        long right = Math.round(score.accuracy() * n);
        return Explanation.of(
                Word.of("dropout.explain." + part),
                new Reckoning(
                        Word.of("dropout.explain.loss"),
                        "L",
                        "\\frac{1}{n} \\sum_i \\ell_i",
                        "\\frac{1}{" + n + "} \\cdot " + factor(score.loss() * n),
                        score.loss()),
                new Reckoning(
                        Word.of("dropout.explain.accuracy"),
                        "\\mathrm{acc}",
                        "\\frac{n_{\\checkmark}}{n}",
                        fraction(whole(right), whole(n)),
                        score.accuracy()));
    }
}
