package org.gradientlab.bench.surface;

import static org.gradientlab.words.Terms.factor;
import static org.gradientlab.words.Terms.fraction;
import static org.gradientlab.words.Terms.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gradientlab.dataset.Examples;
import org.gradientlab.dataset.Statistics;
import org.gradientlab.experiment.Explanation;
import org.gradientlab.landscape.Line;
import org.gradientlab.words.Reckoning;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** How the numbers beside the map of a regression come about: the examples and the lines. */
record LineExplained(RegressionPicture picture) {
    static final String BEST = "best";
    private static final String EXAMPLE = "example ";
    private static final String AT = "at ";

    static String example(int row) {
        return EXAMPLE + row;
    }

    /** What the line says of an x. */
    static String at(double x) {
        return AT + x;
    }

    List<String> topics() {
        List<String> topics = new ArrayList<>(List.of(BEST));
        for (int row = 0; row < picture.examples().count(); row++) {
            topics.add(example(row));
        }
        return topics;
    }

    @Nullable Explanation of(String topic) {
        if (topic.equals(BEST)) {
            return best();
        }
        if (topic.startsWith(AT)) {
            double x = Double.parseDouble(topic.substring(AT.length()));
            return Explanation.of(Word.of("surface.explain.line"), said(x), slope(), intercept());
        }
        if (!topic.startsWith(EXAMPLE)) {
            return null;
        }
        int row = Integer.parseInt(topic.substring(EXAMPLE.length()));
        return row < picture.examples().count() ? example(picture.examples(), row) : null;
    }

    private Explanation example(Examples examples, int row) {
        double x = examples.feature(row, 0);
        double y = examples.target(row);
        double said = picture.line().at(x);
        double error = said - y;
        return Explanation.of(
                Word.of("surface.explain.example", row + 1),
                said(x),
                new Reckoning(
                        Word.of("surface.explain.error"),
                        "r",
                        "\\hat y - y",
                        number(said) + " - " + factor(y),
                        error),
                new Reckoning(
                        Word.of("surface.explain.squared"),
                        "\\ell",
                        "r^2",
                        factor(error) + "^2",
                        error * error));
    }

    private Reckoning said(double x) {
        Line line = picture.line();
        return new Reckoning(
                Word.of("surface.explain.said"),
                "\\hat y",
                "a\\,x + c",
                factor(line.slope()) + " \\cdot " + factor(x) + " + " + factor(line.intercept()),
                line.at(x));
    }

    private Reckoning slope() {
        Word name = Word.of("surface.explain.line-slope");
        return Reckoning.given(name, "a", picture.line().slope());
    }

    private Reckoning intercept() {
        Word name = Word.of("surface.explain.line-intercept");
        return Reckoning.given(name, "c", picture.line().intercept());
    }

    /** The sums are told as one number each. */
    private Explanation best() {
        double[] x = picture.examples().column(0);
        double[] y = picture.examples().targets();
        double meanX = Statistics.mean(x);
        double meanY = Statistics.mean(y);
        double across = Arrays.stream(x).map(each -> (each - meanX) * (each - meanX)).sum();
        Line best = picture.best();
        Word slope = Word.of("surface.explain.line-slope");
        return Explanation.of(
                Word.of("surface.explain.best"),
                across == 0
                        ? Reckoning.given(slope, "a", best.slope())
                        : new Reckoning(
                                slope,
                                "a",
                                fraction(
                                        "\\sum_i (x_i - \\bar x)(y_i - \\bar y)",
                                        "\\sum_i (x_i - \\bar x)^2"),
                                fraction(number(together(x, meanX, y, meanY)), number(across)),
                                best.slope()),
                new Reckoning(
                        Word.of("surface.explain.line-intercept"),
                        "c",
                        "\\bar y - a\\,\\bar x",
                        number(meanY) + " - " + factor(best.slope()) + " \\cdot " + factor(meanX),
                        best.intercept()));
    }

    private static double together(double[] x, double meanX, double[] y, double meanY) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum;
    }
}
