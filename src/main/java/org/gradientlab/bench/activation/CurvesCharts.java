package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientlab.network.Activation;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.EndLabels.EndLabel;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.FunctionCurve;
import org.gradientlab.plot.Heading;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.OffPlot;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Reference;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Segment;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The two linked plots: the activations, and their derivatives below the same z. */
final class CurvesCharts {
    /** Among the ticks, not at the end of the axis, where the names of the curves stand. */
    private static final String Z = "\u200a$z$";

    private static final double NEAR = 6;

    /** Nearer to a jump than this a slope is not drawn: it has no value in between. */
    private static final double JUMP = NEAR / 900;

    private static final double TANGENT = 1.3;
    private static final double HIGHEST = 3.2;
    private static final int SAMPLES = 120;

    private final CurvesFrame frame;
    private final Look look;
    private final Words words;
    private final boolean named;
    private final double reach;

    /** {@code named} where the names of the curves stand at their ends. */
    CurvesCharts(CurvesFrame frame, Look look, boolean named) {
        this.named = named;
        this.frame = frame;
        this.look = look;
        this.words = look.words();
        double z = Math.abs(frame.z());
        reach = z <= NEAR ? NEAR : z * 1.1;
    }

    Series series(int index) {
        Series own = look.palette().series(index);
        return frame.readings().size() == 1 ? own.solid() : own;
    }

    /** f against z; {@code headed} where no card beside it shows the formula. */
    Chart values(boolean headed) {
        List<Mark> marks = new ArrayList<>(ground());
        curves(marks, Activation::value);
        if (headed) {
            marks.add(heading(ActivationNames.formula(frame.chosen().activation())));
        }
        marks.add(new NowLine(frame.z()));
        frame.readings().forEach(reading -> marks.add(tangent(reading)));
        points(marks, Reading::value, "f");
        return Chart.of(across(), new Axis(valueScale(), ""))
                .titled("$f(z)$  " + words.say("activation.title.value"))
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    /** f′ against z, and under it where each is flat. */
    Chart slopes(boolean headed) {
        List<Mark> marks = new ArrayList<>(ground());
        marks.add(Reference.at(Flow.FLAT, ""));
        curves(marks, CurvesCharts::unbrokenSlope);
        if (headed) {
            marks.add(heading(ActivationNames.slopeFormula(frame.chosen().activation())));
        }
        marks.add(new NowLine(frame.z()));
        points(marks, Reading::slope, "f'");
        marks.add(new FlatStrips(strips()));
        return Chart.of(across(), new Axis(slopeScale(), ""))
                .titled("$f'(z)$  " + words.say("activation.title.slope"))
                .with(marks)
                .spokenAs(Spoken.of(frame, words));
    }

    private Axis across() {
        return new Axis(Scale.linear(-reach, reach), Z);
    }

    private List<Mark> ground() {
        return List.of(new FlatZones(frame.chosen().flat(), series(frame.shaded()).area()));
    }

    private List<FlatStrips.Strip> strips() {
        return IntStream.range(0, frame.readings().size())
                .mapToObj(i -> new FlatStrips.Strip(frame.readings().get(i).flat(), series(i)))
                .toList();
    }

    private Heading heading(String latex) {
        return new Heading(latex, series(frame.shaded()).text(), 16, List.of());
    }

    /** What is read at a z. */
    private interface Height {
        double of(Activation activation, double z);
    }

    /** The slope, with a gap where it jumps. */
    private static double unbrokenSlope(Activation activation, double z) {
        double change = activation.slope(z + JUMP) - activation.slope(z - JUMP);
        return Math.abs(change) > Flow.FLAT ? Double.NaN : activation.slope(z);
    }

    private void curves(List<Mark> marks, Height height) {
        List<EndLabel> ends = new ArrayList<>();
        for (int i = 0; i < frame.readings().size(); i++) {
            Reading reading = frame.readings().get(i);
            Activation activation = reading.activation();
            Series series = series(i);
            double width = series.width() + (i == frame.shaded() ? 1 : 0);
            marks.add(
                    new FunctionCurve(
                            z -> height.of(activation, z),
                            series,
                            width,
                            z -> card(activation, z)));
            ends.add(
                    new EndLabel(
                            reach,
                            height.of(activation, reach),
                            ActivationNames.of(activation, words),
                            series.text(),
                            Topic.shown(0, ActivationExplained.curve(i))));
        }
        if (named) {
            marks.add(new EndLabels(ends));
        }
    }

    private List<String> card(Activation activation, double z) {
        return List.of(
                ActivationNames.of(activation, words),
                "$z = " + Tex.number(z, 3) + "$",
                "$f = " + Tex.number(activation.value(z)) + "$",
                "$f' = " + Tex.number(activation.slope(z)) + "$");
    }

    private Segment tangent(Reading reading) {
        double z = frame.z();
        double half = TANGENT * reach / NEAR / Math.hypot(1, reading.slope());
        return new Segment(
                z - half,
                reading.value() - half * reading.slope(),
                z + half,
                reading.value() + half * reading.slope(),
                look.palette().muted(),
                1.25,
                List.of());
    }

    private void points(List<Mark> marks, ToDoubleFunction<Reading> number, String symbol) {
        for (int i = 0; i < frame.readings().size(); i++) {
            if (i != frame.shaded()) {
                point(marks, i, number, 5);
            }
        }
        point(marks, frame.shaded(), number, 6.5);
        double y = number.applyAsDouble(frame.chosen());
        String label = "$%s(%s) = %s$".formatted(symbol, Tex.number(frame.z()), Tex.number(y));
        PointLabel tag =
                new PointLabel(
                        Place.at(
                                frame.z(),
                                y,
                                Side.ABOVE_LEFT,
                                Side.ABOVE_RIGHT,
                                Side.BELOW_RIGHT,
                                Side.BELOW_LEFT),
                        12,
                        new Line(label, TextStyle.BODY, series(frame.shaded()).text()));
        marks.add(Explained.of(tag, 0, ActivationExplained.curve(frame.shaded())));
    }

    private void point(
            List<Mark> marks, int index, ToDoubleFunction<Reading> number, double radius) {
        Reading reading = frame.readings().get(index);
        Series series = series(index);
        double z = frame.z();
        double y = number.applyAsDouble(reading);
        Dot dot =
                new Dot(
                        z,
                        y,
                        radius,
                        series.line(),
                        series.marker(),
                        () -> card(reading.activation(), z));
        marks.add(Explained.of(dot, 0, ActivationExplained.curve(index)));
        String value = "*" + Figures.shown(y) + "*";
        marks.add(new OffPlot(z, y, value, series.line(), series.text()));
    }

    /** As high as a bounded one needs; of those that rise for ever only the beginning. */
    private Scale valueScale() {
        DoubleSummaryStatistics all = extent(Activation::value);
        boolean bounded =
                frame.readings().stream()
                        .anyMatch(reading -> Double.isFinite(reading.activation().high()));
        double most = bounded ? HIGHEST : Double.POSITIVE_INFINITY;
        double top = Math.min(all.getMax(), most);
        double bottom = Math.max(all.getMin(), -most);
        double pad = 0.1 * (top - bottom);
        return Scale.linear(bottom - pad, top + pad);
    }

    private Scale slopeScale() {
        DoubleSummaryStatistics all = extent(Activation::slope);
        double low = Math.min(0, all.getMin());
        double high = Math.max(0, all.getMax());
        double pad = 0.12 * Math.max(0.1, high - low);
        return Scale.linear(low - pad, high + pad);
    }

    private DoubleSummaryStatistics extent(Height height) {
        return frame.readings().stream()
                .flatMapToDouble(reading ->
                        IntStream.rangeClosed(-SAMPLES, SAMPLES)
                                .mapToDouble(
                                        i -> height.of(reading.activation(), reach * i / SAMPLES)))
                .summaryStatistics();
    }
}
