package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientlab.network.Score;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.EndLabels.EndLabel;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.Reference;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * How a run learns: loss and penalty apart, or accuracy, on each part of the points against epochs
 * or steps. What is yet to come is faint.
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
    private final Look look;
    private final Words words;
    private final double factor;
    private final List<Mark> marks = new ArrayList<>();
    private final List<EndLabel> names = new ArrayList<>();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private CourseChart(ClassifyScene scene, Course course, double factor) {
        this.scene = scene;
        this.course = course;
        this.factor = factor;
        look = scene.look();
        words = scene.words();
    }

    static Chart losses(ClassifyScene scene, Course course) {
        return new CourseChart(scene, course, 1).losses();
    }

    static Chart accuracies(ClassifyScene scene, Course course) {
        return new CourseChart(scene, course, PERCENT).accuracies();
    }

    private Chart losses() {
        addBest();
        Part[] parts = Part.values();
        for (Part part : parts) {
            add(
                    LOSSES[Part.ALL.indexOf(part)],
                    series(part),
                    shortName(part),
                    now(part, true),
                    ClassifyExplained.loss(part));
        }
        boolean costs = scene.frame().scores().penalty() > 0;
        if (costs) {
            Series purple = look.palette().series(PENALTY_SERIES);
            add(
                    ClassifyBench.PENALTY,
                    purple,
                    words.say("classify.scalar.penalty"),
                    scene.frame().scores().penalty(),
                    ClassifyExplained.loss(Part.TRAIN));
        }
        boolean log = low > 0 && high > 0;
        String title = "*" + words.say("classify.loss-title") + "*";
        return chart(
                        log ? logScale() : linear(),
                        log ? title + "  " + words.say("classify.log") : title)
                .spokenAs(
                        words.say(
                                "classify.spoken-losses",
                                Figures.shown(scene.frame().epochs(), 4),
                                ClassifySpoken.ofLosses(scene)));
    }

    private Chart accuracies() {
        addBest();
        for (Part part : Part.values()) {
            add(
                    ACCURACIES[Part.ALL.indexOf(part)],
                    series(part),
                    shortName(part),
                    now(part, false),
                    ClassifyExplained.accuracy(part));
        }
        double least = Double.isFinite(low) ? Math.min(low, 90) : 0;
        Scale scale = Scale.linear(Math.max(0, Math.floor(least / 10) * 10), 102);
        return chart(scale, " ")
                .spokenAs(
                        words.say(
                                "classify.spoken-accuracies",
                                Figures.shown(scene.frame().epochs(), 4),
                                ClassifySpoken.accuracies(scene)));
    }

    private String shortName(Part part) {
        return words.say("classify.short." + part.name().toLowerCase(Locale.ROOT));
    }

    /** At the step that is shown, which the scalars may not have measured. */
    private double now(Part part, boolean loss) {
        Score score = scene.frame().scores().of(part);
        return score == null ? Double.NaN : loss ? score.loss() : score.accuracy() * PERCENT;
    }

    private Series series(Part part) {
        return switch (part) {
            case TRAIN -> look.palette().series(0);
            case VALIDATION -> look.palette().series(3);
            case TEST -> look.palette().ink();
        };
    }

    private Chart chart(Scale up, String title) {
        marks.addFirst(new NowLine(course.place(scene.laneShot().step())));
        marks.add(new EndLabels(names));
        String unit = words.say(course.byEpoch() ? "classify.epochs" : "classify.steps");
        return Chart.of(
                        new Axis(Scale.linear(0, course.last()), unit, !course.byEpoch()),
                        new Axis(up, ""))
                .titled(title)
                .with(marks);
    }

    private void addBest() {
        Best best = scene.frame().best();
        if (best != null) {
            double at = course.byEpoch() ? best.epoch() : best.step();
            marks.add(
                    Reference.upright(
                            at,
                            factor == PERCENT
                                    ? ""
                                    : words.say("classify.best", Figures.whole((long) at))));
        }
    }

    private void add(int column, Series series, String name, double value, String key) {
        if (!course.has(column)) {
            return;
        }
        Samples samples = course.samples(column, factor);
        double cap = RUNAWAY * Math.max(1e-9, samples.yAt(0));
        for (int i = 0; i < samples.count(); i++) {
            double y = samples.yAt(i);
            if (Double.isFinite(y) && y > 0) {
                low = Math.min(low, y);
                high = Math.max(high, Math.min(y, cap));
            }
        }
        Curve curve =
                new Curve(
                        samples,
                        series,
                        series.width(),
                        course.place(scene.laneShot().step()),
                        i -> card(name, samples, i));
        marks.add(
                Explained.ofEachPoint(
                        curve, spot -> new Topic(0, key, course.step(samples.nearest(spot.x())))));
        double end = samples.yAt(samples.count() - 1);
        names.add(
                new EndLabel(
                        samples.xAt(samples.count() - 1),
                        Double.isFinite(end) ? end : cap,
                        name.toLowerCase(Locale.ROOT) + " " + shown(value),
                        series.text(),
                        Topic.shown(0, key)));
    }

    private String shown(double value) {
        return factor == PERCENT
                ? ClassifySpoken.percent(value / PERCENT) + " %"
                : Figures.shown(value, 3);
    }

    private List<String> card(String name, Samples samples, int i) {
        double epoch = course.track().at(ClassifyBench.EPOCH, course.step(i));
        return List.of(
                "*" + name + "*  " + shown(samples.yAt(i)),
                words.say(
                        "classify.at-epoch",
                        Figures.shown(Math.floor(epoch), 6),
                        Figures.whole(course.step(i))));
    }

    private Scale logScale() {
        double least = Math.max(low, high * LEAST_SHARE);
        return Scale.log(round(least, -1), round(high, 1));
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
        return high > 0 ? Scale.linear(0, 1.1 * high) : Scale.linear(0, 1);
    }
}
