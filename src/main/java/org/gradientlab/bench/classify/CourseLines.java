package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.EndLabels.EndLabel;
import org.gradientlab.plot.Explained;
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
 * The lines of one plot against epochs or steps, each with its name and present number at its end.
 * What is yet to come is faint.
 */
final class CourseLines {
    private final ClassifyScene scene;
    private final Course course;
    private final Words words;
    private final List<Mark> marks = new ArrayList<>();
    private final List<EndLabel> names = new ArrayList<>();
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    /**
     * One line.
     *
     * @param key what its points ask to have explained
     * @param now its number at the step that is shown, which the scalars may not have measured
     * @param written writes its numbers
     */
    record Line(
            String name, Series series, String key, double now, DoubleFunction<String> written) {}

    CourseLines(ClassifyScene scene, Course course) {
        this.scene = scene;
        this.course = course;
        words = scene.words();
    }

    /** The least positive number of all lines; positive infinity where there is none. */
    double low() {
        return low;
    }

    /** The greatest number that a plot is to reach; negative infinity where there is none. */
    double high() {
        return high;
    }

    /** Marks the best epoch, by name where there is one. */
    void addBest(boolean named) {
        Best best = scene.frame().best();
        if (best != null) {
            double at = course.byEpoch() ? best.epoch() : best.step();
            String name = named ? words.say("classify.best", Figures.whole((long) at)) : "";
            marks.add(Reference.upright(at, name));
        }
    }

    /** A line that is higher than the cap leaves the plot. */
    void add(Line line, Samples measured, double cap) {
        Samples samples = upToNow(measured, line.now());
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
                        line.series(),
                        line.series().width(),
                        course.place(scene.laneShot().step()),
                        i -> card(line, samples, i));
        marks.add(
                Explained.ofEachPoint(
                        curve,
                        spot -> new Topic(0, line.key(), course.step(samples.nearest(spot.x())))));
        names.add(end(line, samples, cap));
    }

    /** At the last step the scalars may keep what was measured before; the frame is exact. */
    private Samples upToNow(Samples measured, double now) {
        int last = measured.count() - 1;
        boolean isNow = scene.laneShot().step() == course.step(last);
        return isNow && Double.isFinite(now)
                ? new Samples(last + 1, measured::xAt, i -> i < last ? measured.yAt(i) : now)
                : measured;
    }

    private static EndLabel end(Line line, Samples samples, double cap) {
        int last = samples.count() - 1;
        double end = samples.yAt(last);
        return new EndLabel(
                samples.xAt(last),
                Double.isFinite(end) ? end : cap,
                line.name().toLowerCase(Locale.ROOT) + " " + line.written().apply(line.now()),
                line.series().text(),
                Topic.shown(0, line.key()));
    }

    private List<String> card(Line line, Samples samples, int i) {
        double epoch = course.track().at(ClassifyBench.EPOCH, course.step(i));
        return List.of(
                "*" + line.name() + "*  " + line.written().apply(samples.yAt(i)),
                words.say(
                        "classify.at-epoch",
                        Figures.shown(Math.floor(epoch), 6),
                        Figures.whole(course.step(i))));
    }

    Chart chart(Scale up, String title) {
        marks.addFirst(new NowLine(course.place(scene.laneShot().step())));
        marks.add(new EndLabels(names));
        String unit = words.say(course.byEpoch() ? "classify.epochs" : "classify.steps");
        return Chart.of(
                        new Axis(Scale.linear(0, course.last()), unit, !course.byEpoch()),
                        new Axis(up, ""))
                .titled(title)
                .with(marks);
    }
}
