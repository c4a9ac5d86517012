package org.gradientlab.bench.dropout;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;
import static org.gradientlab.words.Terms.share;
import static org.gradientlab.words.Terms.whole;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.dataset.Examples;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.network.Score;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers of a network that learns with masks come about. */
record LearningExplained(TrainingFrame frame) {
    static final String TRAIN = "train";
    static final String TEST = "test";
    private static final String POINT = "point ";
    private static final String PLACE = "place ";
    private static final String CORRELATION = "correlation ";

    static String point(boolean ofTrain, int row) {
        return POINT + (ofTrain ? TRAIN : TEST) + " " + row;
    }

    /** Of the map, from the left and from the bottom. */
    static String place(int column, int row) {
        return PLACE + column + " " + row;
    }

    /** Of two units of the layer that is compared, counted from 0. */
    static String correlation(int one, int other) {
        return CORRELATION + one + " " + other;
    }

    List<String> topics() {
        int middle = frame.map().side() / 2;
        List<String> topics = new ArrayList<>(List.of(TRAIN, TEST, place(middle, middle)));
        if (frame.correlation().units() > 1) {
            topics.add(correlation(0, 1));
        }
        for (int row = 0; row < frame.train().count(); row++) {
            topics.add(point(true, row));
        }
        return topics;
    }

    @Nullable Explanation of(String topic) {
        String[] words = topic.split(" ", -1);
        return switch (words[0] + (words.length > 1 ? " " : "")) {
            case TRAIN -> score(topic, frame.trainScore(), frame.train().count());
            case TEST -> score(topic, frame.testScore(), frame.test().count());
            case POINT -> point(words[1], Integer.parseInt(words[2]));
            case PLACE -> place(words);
            case CORRELATION -> correlated(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
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
                        fraction("1", whole(n)) + " \\cdot " + factor(score.loss() * n),
                        score.loss()),
                new Reckoning(
                        Word.of("dropout.explain.accuracy"),
                        "\\mathrm{acc}",
                        "\\frac{n_{\\checkmark}}{n}",
                        fraction(whole(right), whole(n)),
                        score.accuracy()));
    }

    // --- on the map

    private @Nullable Explanation point(String part, int row) {
        boolean ofTrain = part.equals(TRAIN);
        Examples points = ofTrain ? frame.train() : frame.test();
        if (row >= points.count()) {
            return null;
        }
        return said(
                Word.of(
                        "dropout.explain.point",
                        Figures.shown(points.feature(row, 0), 3),
                        Figures.shown(points.feature(row, 1), 3)),
                ofTrain ? frame.trainSaid() : frame.testSaid(),
                row);
    }

    /** What the two outputs say of one of several points, and the shares that come of it. */
    private static Explanation said(Word title, Said said, int row) {
        String first = "e^{" + number(said.output(0, row)) + "}";
        String second = "e^{" + number(said.output(1, row)) + "}";
        double share = said.share(row);
        return Explanation.of(
                title,
                Reckoning.given(Word.of("dropout.explain.said", "A"), "z_A", said.output(0, row)),
                Reckoning.given(Word.of("dropout.explain.said", "B"), "z_B", said.output(1, row)),
                new Reckoning(
                        Word.of("dropout.explain.share", "A"),
                        "p_A",
                        fraction("e^{z_A}", "e^{z_A} + e^{z_B}"),
                        fraction(first, first + " + " + second),
                        share),
                new Reckoning(
                        Word.of("dropout.explain.share", "B"),
                        "p_B",
                        "1 - p_A",
                        "1 - " + share(share),
                        1 - share));
    }

    private @Nullable Explanation place(String[] words) {
        int column = Integer.parseInt(words[1]);
        int row = Integer.parseInt(words[2]);
        ShareMap map = frame.map();
        if (column >= map.side() || row >= map.side()) {
            return null;
        }
        return said(
                Word.of(
                        "dropout.explain.place",
                        Figures.shown(map.place(column), 3),
                        Figures.shown(map.place(row), 3)),
                frame.mapSaid(),
                map.cell(column, row));
    }

    // --- between units

    private @Nullable Explanation correlated(int one, int other) {
        var correlation = frame.correlation();
        if (one >= correlation.units() || other >= correlation.units()) {
            return null;
        }
        double r = correlation.of(one, other);
        double a = correlation.length(one);
        double b = correlation.length(other);
        Word name = Word.of("dropout.explain.correlation", one + 1, other + 1);
        Reckoning line =
                Double.isNaN(r)
                        ? Reckoning.given(name, "r", r)
                        : new Reckoning(
                                name,
                                "r",
                                "\\frac{\\sum_i (a_i - \\bar a)(b_i - \\bar b)}"
                                        + "{\\sqrt{\\sum_i (a_i - \\bar a)^2}\\,"
                                        + "\\sqrt{\\sum_i (b_i - \\bar b)^2}}",
                                fraction(number(r * a * b), root(a) + " \\cdot " + root(b)),
                                r);
        return Explanation.of(
                name,
                line,
                Reckoning.given(
                        Word.of("dropout.explain.mean-correlation", correlation.layer() + 1),
                        "\\overline{|r|}",
                        correlation.meanSize()));
    }

    private static String root(double length) {
        return "\\sqrt{" + number(length * length) + "}";
    }
}
