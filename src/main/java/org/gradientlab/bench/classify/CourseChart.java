package org.gradientlab.bench.classify;

import java.util.Locale;
import org.gradientlab.network.Score;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * How a run learns: loss and penalty apart, or accuracy, on each part of the points against epochs
 * or steps.
 */
final class CourseChart {
    /** Training is always blue, validation amber, test ink, and what weights cost purple. */
    private static final int PENALTY_SERIES = 4;

    private static final int[] LOSSES = {
        ClassifyBench.LOSS, ClassifyBench.VALIDATION_LOSS, ClassifyBench.TEST_LOSS
    };
    private static final int[] ACCURACIES = {
        ClassifyBench.TRAIN_ACCURACY, ClassifyBench.VALIDATION_ACCURACY, ClassifyBench.TEST_ACCURACY
    };

    /** Beyond so many times the first loss a curve leaves the plot. */
    private static final double RUNAWAY = 30;

    private static final double LEAST_SHARE = 1e-4;
    private static final double PERCENT = 100;

    private final ClassifyScene scene;
    private final Course course;
    private final CourseLines lines;
    private final Look look;
    private final Words words;

    private CourseChart(ClassifyScene scene, Course course) {
        this.scene = scene;
        this.course = course;
        lines = new CourseLines(scene, course);
        look = scene.look();
        words = scene.words();
    }

    static Chart losses(ClassifyScene scene, Course course) {
        return new CourseChart(scene, course).losses();
    }

    static Chart accuracies(ClassifyScene scene, Course course) {
        return new CourseChart(scene, course).accuracies();
    }

    private Chart losses() {
        lines.addBest(true);
        for (Part part : Part.values()) {
            Score score = scene.frame().scores().of(part);
            add(
                    LOSSES[Part.ALL.indexOf(part)],
                    1,
                    shortName(part),
                    series(part),
                    ClassifyExplained.loss(part),
                    Scores.loss(score));
        }
        double penalty = scene.frame().scores().penalty();
        if (penalty > 0) {
            add(
                    ClassifyBench.PENALTY,
                    1,
                    words.say("classify.scalar.penalty"),
                    look.palette().series(PENALTY_SERIES),
                    ClassifyExplained.loss(Part.TRAIN),
                    penalty);
        }
        boolean log = lines.low() > 0 && lines.high() > 0;
        String title = "*" + words.say("classify.loss-title") + "*";
        return lines.chart(
                        log ? logScale() : linear(),
                        log ? title + "  " + words.say("classify.log") : title)
                .spokenAs(
                        words.say(
                                "classify.spoken-losses",
                                Figures.shown(scene.frame().epochs(), 4),
                                ClassifySpoken.ofLosses(scene)));
    }

    private Chart accuracies() {
        lines.addBest(false);
        for (Part part : Part.values()) {
            Score score = scene.frame().scores().of(part);
            add(
                    ACCURACIES[Part.ALL.indexOf(part)],
                    PERCENT,
                    shortName(part),
                    series(part),
                    ClassifyExplained.accuracy(part),
                    PERCENT * Scores.accuracy(score));
        }
        double least = Double.isFinite(lines.low()) ? Math.min(lines.low(), 90) : 0;
        Scale scale = Scale.linear(Math.max(0, Math.floor(least / 10) * 10), 102);
        return lines.chart(scale, " ")
                .spokenAs(
                        words.say(
                                "classify.spoken-accuracies",
                                Figures.shown(scene.frame().epochs(), 4),
                                ClassifySpoken.accuracies(scene)));
    }

    private void add(
            int column, double factor, String name, Series series, String key, double now) {
        if (course.has(column)) {
            Samples samples = course.samples(column, factor);
            double cap = RUNAWAY * Math.max(1e-9, samples.yAt(0));
            lines.add(
                    new CourseLines.Line(name, series, key, now, y -> written(y, factor)),
                    samples,
                    cap);
        }
    }

    private static String written(double y, double factor) {
        return factor == PERCENT ? ClassifySpoken.percent(y / PERCENT) + " %" : Figures.shown(y, 3);
    }

    private String shortName(Part part) {
        return words.say("classify.short." + part.name().toLowerCase(Locale.ROOT));
    }

    private Series series(Part part) {
        return switch (part) {
            case TRAIN -> look.palette().series(0);
            case VALIDATION -> look.palette().series(3);
            case TEST -> look.palette().ink();
        };
    }

    private Scale logScale() {
        double least = Math.max(lines.low(), lines.high() * LEAST_SHARE);
        return Scale.log(round(least, -1), round(lines.high(), 1));
    }

    /** The next of 1, 2, 5, 10 … below or above. */
    private static double round(double value, int direction) {
        double decade = Math.pow(10, Math.floor(Math.log10(value)));
        double[] digits = {1, 2, 5, 10};
        double best = direction < 0 ? decade : 10 * decade;
        for (double digit : digits) {
            double candidate = digit * decade;
            if (direction < 0 && candidate <= value * (1 + 1e-12)) {
                best = candidate;
            } else if (direction > 0 && candidate >= value && candidate < best) {
                best = candidate;
            }
        }
        return best;
    }

    private Scale linear() {
        return lines.high() > 0 ? Scale.linear(0, 1.1 * lines.high()) : Scale.linear(0, 1);
    }
}
