package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Band;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Reference;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/**
 * The running mean of one neuron over masks, on a log axis, with the band in which it lies in 95 of
 * 100 cases: with the division by 1 − p blue, without it orange.
 */
final class MeanChart {
    private static final double ROOM_ABOVE = 0.12;
    private static final double BAND = 0.12;

    /** The band is infinitely wide at first: what it is at so many masks shall fit. */
    private static final double BAND_FITS_FROM = 4;

    private final MaskScene scene;
    private final Followed followed;
    private final MeanCurve curve;
    private final Words words;

    private MeanChart(MaskScene scene) {
        this.scene = scene;
        followed = scene.frame().followed();
        curve = followed.curve();
        words = scene.words();
    }

    static Chart of(MaskScene scene) {
        return new MeanChart(scene).chart();
    }

    private Chart chart() {
        boolean rescale = scene.knobs().rescale();
        List<Mark> marks = new ArrayList<>();
        marks.add(band(rescale));
        marks.add(Reference.at(followed.expectation(true), ""));
        marks.add(Reference.at(followed.expectation(false), ""));
        marks.add(curve(!rescale));
        marks.add(curve(rescale));
        long step = scene.frame().step();
        if (step > 0) {
            double now = Math.min(step, Convergence.MASKS);
            marks.add(new NowLine(now));
            marks.add(dot(now, !rescale));
            marks.add(dot(now, rescale));
            marks.add(label(now, rescale));
        }
        marks.add(word(true));
        marks.add(word(false));
        List<EndLabels.EndLabel> ends = new ArrayList<>();
        ends.add(endLabel(true));
        ends.add(endLabel(false));
        if (!followed.isExact()) {
            marks.add(Reference.at(followed.h(), ""));
            ends.add(endLabelOfWhole());
        }
        marks.add(new EndLabels(ends));
        return Chart.of(
                        new Axis(
                                Scale.log(1, Convergence.MASKS),
                                words.say("dropout.mean.masks"),
                                true),
                        new Axis(scale(), ""))
                .titled(title())
                .with(marks)
                .spokenAs(
                        words.say(
                                "dropout.spoken.mean",
                                name(),
                                Figures.shown(followed.mean(rescale), 3),
                                step,
                                Figures.shown(followed.h(), 3)));
    }

    private String name() {
        return scene.neuronName(followed.layer() + 1, followed.unit());
    }

    private String title() {
        String key = followed.isExact() ? "dropout.mean.title" : "dropout.mean.title-deep";
        return words.say(key, name());
    }

    private Series series(boolean rescaled) {
        return scene.look().palette().series(rescaled ? 0 : 1);
    }

    private Mark band(boolean rescaled) {
        double middle = followed.expectation(rescaled);
        return new Band(
                curve.count(),
                curve::masks,
                i -> middle - followed.halfBand(curve.masks(i), rescaled),
                i -> middle + followed.halfBand(curve.masks(i), rescaled),
                series(rescaled).line(),
                BAND);
    }

    private Mark curve(boolean rescaled) {
        Samples samples = new Samples(curve.count(), curve::masks, i -> curve.mean(i, rescaled));
        Series series = series(rescaled);
        double now = scene.frame().step() == 0 ? 0 : scene.frame().step();
        Curve line = new Curve(samples, series, series.width(), now, i -> card(i, rescaled));
        return Explained.ofEachStep(line, scene.lane(), DropoutExplained.MEAN);
    }

    private List<String> card(int i, boolean rescaled) {
        String masks = Figures.whole(Math.round(curve.masks(i)));
        return List.of(
                words.say("dropout.mean.card", masks),
                words.say(rescaled ? "dropout.mean.with" : "dropout.mean.without")
                        + "  *"
                        + Figures.shown(curve.mean(i, rescaled), 4)
                        + "*");
    }

    private Mark dot(double now, boolean rescaled) {
        Series series = series(rescaled);
        return new Dot(now, followed.mean(rescaled), 4.5, series.line(), series.marker());
    }

    private Mark label(double now, boolean rescaled) {
        double mean = followed.mean(rescaled);
        PointLabel label =
                new PointLabel(
                        Place.at(
                                now,
                                mean,
                                Side.ABOVE_RIGHT,
                                Side.ABOVE_LEFT,
                                Side.BELOW_RIGHT,
                                Side.LEFT),
                        10,
                        new Line(
                                Figures.shown(mean, 3),
                                TextStyle.BODY_STRONG,
                                series(rescaled).text()));
        return Explained.of(label, scene.lane(), DropoutExplained.MEAN);
    }

    /** What was done to the values, along the curve. */
    private Mark word(boolean rescaled) {
        int at = Math.max(0, curve.count() * 3 / 4);
        double y = curve.count() == 0 ? 0 : curve.mean(Math.min(at, curve.count() - 1), rescaled);
        double x = curve.count() == 0 ? 1 : curve.masks(Math.min(at, curve.count() - 1));
        String key = rescaled ? "dropout.mean.with" : "dropout.mean.without";
        return new PointLabel(
                        Place.at(x, y, Side.ABOVE, Side.BELOW, Side.ABOVE_RIGHT, Side.ABOVE_LEFT),
                        9,
                        new Line(words.say(key), TextStyle.TICK, series(rescaled).text()))
                .ifThereIsRoom();
    }

    private EndLabels.EndLabel endLabel(boolean rescaled) {
        double value = followed.expectation(rescaled);
        String symbol = rescaled ? "$h$" : "$(1-p)\\,h$";
        String shown =
                followed.isExact()
                        ? symbol + " *= " + Figures.shown(value, 3) + "*"
                        : "*≈ " + Figures.shown(value, 3) + "*";
        return new EndLabels.EndLabel(
                Convergence.MASKS,
                value,
                shown,
                series(rescaled).text(),
                Topic.shown(scene.lane(), DropoutExplained.MEAN));
    }

    /** Further up the mean is not h itself: h stands there too, to be compared. */
    private EndLabels.EndLabel endLabelOfWhole() {
        return new EndLabels.EndLabel(
                Convergence.MASKS,
                followed.h(),
                "$h$ = " + Figures.shown(followed.h(), 3),
                scene.look().palette().muted());
    }

    private Scale scale() {
        double low = Math.min(0, Math.min(followed.h(), followed.expectation(false)));
        double high = Math.max(0, Math.max(followed.h(), followed.expectation(true)));
        for (int i = 0; i < curve.count(); i++) {
            low = Math.min(low, Math.min(curve.mean(i, true), curve.mean(i, false)));
            high = Math.max(high, Math.max(curve.mean(i, true), curve.mean(i, false)));
        }
        double half = followed.halfBand(BAND_FITS_FROM, true);
        high = followed.h() >= 0 ? Math.max(high, followed.h() + half) : high;
        low = followed.h() < 0 ? Math.min(low, followed.h() - half) : low;
        double room = (high - low) * ROOM_ABOVE;
        return high > low
                ? Scale.linear(low < 0 ? low - room : low, high > 0 ? high + room : high)
                : Scale.linear(-1, 1);
    }
}
