package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.EndLabels.EndLabel;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.FilledCurve;
import org.gradientlab.plot.FunctionCurve;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Reference;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Segment;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The plots of outputs: the bell under the curves, what comes out, and the mean of the draws. */
final class OutputsCharts {
    private static final double NEAR = 3.5;
    private static final int BELL = 120;
    private static final double BELL_SHARE = 0.28;
    private static final double RIDGE = 0.62;
    private static final double RUG = 0.09;
    private static final double TIP = 0.1;

    /** A ridge lower than this has its numbers in the table only. */
    private static final double LEAST_FOR_NAMES = 66;

    private static final int LOOKED_AT = 4096;

    /** Ridges lie between two whole numbers, so that their axis has no ticks. */
    private static final double BOTTOM = 0.04;

    private static final double TOP = 0.96;
    private static final List<Double> DOTTED = List.of(3.0, 3.0);

    private final OutputsFrame frame;
    private final Look look;
    private final Words words;

    OutputsCharts(OutputsFrame frame, Look look) {
        this.frame = frame;
        this.look = look;
        this.words = look.words();
    }

    Series series(int index) {
        Series own = look.palette().series(index);
        return frame.readings().size() == 1 ? own.solid() : own;
    }

    private double low() {
        return frame.readings().getFirst().shape().low();
    }

    private double high() {
        return frame.readings().getFirst().shape().high();
    }

    /** The curves with the last draws on them; the bell they are drawn from stands below. */
    Chart curves() {
        double height = high() - low();
        double floor = low() - BELL_SHARE * height;
        Series bell = look.palette().ink();
        List<Mark> marks = new ArrayList<>();
        marks.add(new FilledCurve(bell(floor, height), floor, bell.solid(), 1, 0.12));
        for (int i = 0; i < frame.readings().size(); i++) {
            OutputReading reading = frame.readings().get(i);
            Series series = series(i);
            marks.add(
                    new FunctionCurve(
                            reading.activation()::value,
                            series,
                            series.width(),
                            z ->
                                    List.of(
                                            ActivationNames.of(reading.activation(), words),
                                            Figures.shown(reading.activation().value(z)))));
        }
        double rug = floor + RUG * BELL_SHARE * height;
        for (double z : frame.recent()) {
            marks.add(Dot.filled(z, rug, 2.5, look.palette().text()));
            for (int i = 0; i < frame.readings().size(); i++) {
                double y = frame.readings().get(i).activation().value(z);
                marks.add(new Dot(z, y, 2.5, series(i).line(), Marker.CIRCLE));
            }
        }
        return Chart.of(
                        new Axis(Scale.linear(-NEAR, NEAR), "\u200a$z$"),
                        new Axis(Scale.linear(floor, high()), ""))
                .titled("$z \\sim N(0, 1)$  " + words.say("activation.title.draws"))
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    private Samples bell(double floor, double height) {
        double scale = 0.9 * BELL_SHARE * height / NormalOutput.density(0);
        return new Samples(BELL + 1, i -> z(i), i -> floor + scale * NormalOutput.density(z(i)));
    }

    private static double z(int index) {
        return NEAR * (2.0 * index / BELL - 1);
    }

    /** A ridge for each activation: where its outputs lie, and their mean. */
    Chart ridges() {
        List<Mark> marks = new ArrayList<>();
        List<Mark> labels = new ArrayList<>();
        int count = frame.readings().size();
        marks.add(Reference.upright(0, ""));
        for (int i = 0; i < count; i++) {
            double base = BOTTOM + unit() * (count - 0.8 - i);
            OutputReading reading = frame.readings().get(i);
            ridge(reading, series(i), base, marks, labels);
            for (double z : frame.recent()) {
                double y = reading.activation().value(z);
                marks.add(new Dot(y, base - RUG * unit(), 2.2, series(i).line(), Marker.CIRCLE));
            }
        }
        labels.forEach(label -> marks.add(new WhereHigh(label, LEAST_FOR_NAMES * count)));
        return Chart.of(
                        new Axis(Scale.linear(low(), high()), "\u200a$f(z)$"),
                        new Axis(Scale.linear(BOTTOM, TOP), "", true))
                .titled("$f(z)$  " + words.say("activation.title.outputs"))
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    /** From one ridge to the next. */
    private double unit() {
        return (TOP - BOTTOM) / frame.readings().size();
    }

    private void ridge(
            OutputReading reading,
            Series series,
            double base,
            List<Mark> marks,
            List<Mark> labels) {
        OutputShape shape = reading.shape();
        Samples outline =
                new Samples(
                        shape.shares().size(),
                        shape::middle,
                        bin -> base + RIDGE * unit() * shape.height(bin));
        marks.add(new FilledCurve(outline, base, series.solid(), 1.5, 0.25));
        double top = base + (RIDGE + TIP) * unit();
        marks.add(
                new Segment(
                        reading.mean(), base, reading.mean(), top, series.text(), 2, List.of()));
        String mean = words.say("activation.mean-is", Figures.shown(reading.mean()));
        PointLabel label =
                new PointLabel(
                        Place.at(reading.mean(), top, Side.RIGHT, Side.LEFT),
                        8,
                        new Line(mean, TextStyle.BODY_STRONG, series.text()));
        String key = ActivationExplained.outputs(frame.readings().indexOf(reading));
        labels.add(Explained.of(label, 0, key));
        for (int spike : shape.spikes()) {
            labels.add(spike(shape, spike, base, series));
        }
    }

    private PointLabel spike(OutputShape shape, int bin, double base, Series series) {
        String share = Figures.shown(100 * shape.shares().get(bin), 2);
        return new PointLabel(
                        Place.at(
                                shape.middle(bin),
                                base + 0.6 * RIDGE * unit(),
                                Side.LEFT,
                                Side.RIGHT),
                        8,
                        new Line(
                                words.say("activation.spike", share),
                                TextStyle.TICK,
                                series.text()))
                .ifThereIsRoom();
    }

    /** The mean of all draws so far against the step, and the exact mean dotted. */
    Chart means(LaneShot lane, long last) {
        List<Mark> marks = new ArrayList<>();
        List<EndLabel> ends = new ArrayList<>();
        marks.add(new NowLine((double) lane.step()));
        double end = Math.max(1, (double) last);
        double low = 0;
        double high = 0.1;
        for (int i = 0; i < frame.readings().size(); i++) {
            OutputReading reading = frame.readings().get(i);
            Series series = series(i);
            Samples samples = samples(lane.track(), ActivationBench.MEANS + i);
            marks.add(
                    new Segment(0, reading.mean(), end, reading.mean(), series.text(), 1, DOTTED));
            marks.add(
                    Explained.ofEachStep(
                            new Curve(samples, series, (double) lane.step()),
                            0,
                            ActivationExplained.outputs(i)));
            ends.add(
                    new EndLabel(
                            end,
                            reading.mean(),
                            ActivationNames.of(reading.activation(), words),
                            series.text(),
                            Topic.shown(0, ActivationExplained.outputs(i))));
            DoubleSummaryStatistics drawn = extent(samples);
            low = Math.min(low, Math.min(reading.mean(), drawn.getMin()));
            high = Math.max(high, Math.max(reading.mean(), drawn.getMax()));
        }
        marks.add(new EndLabels(ends));
        double pad = 0.1 * (high - low);
        return Chart.of(
                        Axis.ofSteps(end, words.say("activation.step")),
                        new Axis(Scale.linear(low - pad, high + pad), ""))
                .titled(words.say("activation.title.means"))
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    private static Samples samples(Track track, int column) {
        return new Samples(
                track.count(), i -> i * (double) track.stride(), i -> track.get(column, i));
    }

    private static DoubleSummaryStatistics extent(Samples samples) {
        return IntStream.range(0, Math.min(samples.count(), LOOKED_AT))
                .mapToDouble(samples::yAt)
                .filter(Double::isFinite)
                .summaryStatistics();
    }
}
