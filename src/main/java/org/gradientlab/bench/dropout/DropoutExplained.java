package org.gradientlab.bench.dropout;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;
import static org.gradientlab.words.Terms.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.experiment.Frame;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of one mask, or of a network that learns with masks, come about. */
record DropoutExplained(Frame frame, DropoutSetup setup) {
    static final String MEAN = "mean";
    static final String NETWORKS = "networks";
    static final String OUTPUTS = "outputs";
    private static final String NEURON = "neuron ";
    private static final String PLACE = "place ";

    /** Hidden layers and neurons are counted from 0. */
    static String neuron(int layer, int unit) {
        return NEURON + layer + " " + unit;
    }

    /** The drawn neuron that a number belongs to; the first column is the input. */
    static Optional<NetworkPlace> inNetwork(Topic topic) {
        String[] words = topic.key().split(" ", -1);
        return topic.key().startsWith(NEURON)
                ? Optional.of(
                        new NetworkPlace.Node(
                                Integer.parseInt(words[1]) + 1, Integer.parseInt(words[2])))
                : Optional.empty();
    }

    /** Of the maps of the ensemble, from the left and from the bottom. */
    static String place(int column, int row) {
        return PLACE + column + " " + row;
    }

    List<String> topics() {
        if (frame instanceof TrainingFrame learning) {
            return new LearningExplained(learning).topics();
        }
        if (!(frame instanceof MaskFrame masks)) {
            return List.of();
        }
        int middle = masks.whole().side() / 2;
        List<String> topics =
                new ArrayList<>(List.of(MEAN, NETWORKS, OUTPUTS, place(middle, middle)));
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
            case TrainingFrame learning -> new LearningExplained(learning).of(topic);
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
        if (topic.equals(OUTPUTS)) {
            return outputs(masks);
        }
        if (!topic.startsWith(NEURON) && !topic.startsWith(PLACE)) {
            return null;
        }
        String[] words = topic.split(" ", -1);
        int layer = Integer.parseInt(words[1]);
        int unit = Integer.parseInt(words[2]);
        if (topic.startsWith(PLACE)) {
            return place(masks, layer, unit);
        }
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
        String numbers =
                knobs.rescale() ? "\\frac{" + product + "}{1 - " + number(p) + "}" : product;
        return Explanation.of(
                title,
                Reckoning.given(Word.of("dropout.explain.mask"), "m", kept ? 1 : 0),
                new Reckoning(name, "h'", formula, kept ? numbers : "", value));
    }

    private static Explanation mean(Followed followed, long masks) {
        List<Reckoning> lines = new ArrayList<>();
        Word mean = Word.of("dropout.explain.mean");
        lines.add(
                masks == 0
                        ? Reckoning.given(mean, "\\bar h", followed.mean())
                        : average(mean, "\\bar h", "h'_i", masks, followed.mean()));
        if (followed.isExact()) {
            double p = followed.p();
            String keep = "(1 - " + number(p) + ")";
            lines.add(
                    new Reckoning(
                            Word.of("dropout.explain.expectation"),
                            "E[h']",
                            "(1-p) \\cdot \\frac{h}{1-p} + p \\cdot 0",
                            keep
                                    + " \\cdot \\frac{"
                                    + number(followed.h())
                                    + "}{1 - "
                                    + number(p)
                                    + "}",
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

    /** What the masks so far say on average, against the network in use. */
    private static Explanation outputs(MaskFrame masks) {
        List<Reckoning> lines = new ArrayList<>();
        for (int output = 0; output < masks.wholeOutputs().size(); output++) {
            String index = "_{" + (output + 1) + "}";
            if (masks.step() > 0) {
                lines.add(
                        average(
                                Word.of("dropout.explain.average-output", output + 1),
                                "\\bar z" + index,
                                "z'_i",
                                masks.step(),
                                masks.averageOutputs().get(output)));
            }
            lines.add(
                    Reckoning.given(
                            Word.of("dropout.explain.whole-output", output + 1),
                            "z" + index,
                            masks.wholeOutputs().get(output)));
        }
        return new Explanation(Word.of("dropout.explain.outputs"), lines);
    }

    /** One place of the two maps. */
    private static @Nullable Explanation place(MaskFrame masks, int column, int row) {
        ShareMap whole = masks.whole();
        if (column >= whole.side() || row >= whole.side()) {
            return null;
        }
        double inUse = whole.share(column, row);
        List<Reckoning> lines = new ArrayList<>();
        ShareMap average = masks.average();
        Reckoning given = Reckoning.given(Word.of("dropout.explain.whole-share"), "p", inUse);
        if (average == null) {
            lines.add(given);
        } else {
            double mean = average.share(column, row);
            lines.add(
                    average(
                            Word.of("dropout.explain.average-share"),
                            "\\bar p",
                            "p'_i",
                            masks.averaged(),
                            mean));
            lines.add(given);
            lines.add(
                    new Reckoning(
                            Word.of("dropout.explain.gap"),
                            "d",
                            "\\left|\\bar p - p\\right|",
                            "\\left|" + number(mean) + " - " + factor(inUse) + "\\right|",
                            Math.abs(mean - inUse)));
        }
        return new Explanation(
                Word.of(
                        "dropout.explain.place",
                        Figures.shown(whole.place(column), 3),
                        Figures.shown(whole.place(row), 3)),
                lines);
    }

    private static Reckoning average(
            Word name, String symbol, String inner, long count, double value) {
        return new Reckoning(
                name,
                symbol,
                "\\frac{1}{n} \\sum_i " + inner,
                fraction("1", whole(count)) + " \\cdot " + factor(value * count),
                value);
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
}
