package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Extremes;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.OffPlot;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.words.Figures;

/** The small plots of a descent: one scalar against the step, with what is still to come faint. */
final class StepCharts {
    private static final int DOTTED_STEPS = 60;
    private static final double RUNAWAY = 3;

    private final Shot shot;
    private final StepHistory history;
    private final Look look;

    StepCharts(Shot shot, StepHistory history, Look look) {
        this.history = history;
        this.shot = shot;
        this.look = look;
    }

    Chart values() {
        return chart("f(x)", DescentBench.F, y -> y, 0);
    }

    Chart slopes() {
        return chart("|f'(x)|", DescentBench.GRADIENT, Math::abs, 3);
    }

    private Chart chart(String symbol, int scalar, DoubleUnaryOperator shown, int alone) {
        List<Mark> marks = new ArrayList<>();
        List<Mark> labels = new ArrayList<>();
        marks.add(new NowLine(shot.step()));
        for (int i = 0; i < shot.lanes().size(); i++) {
            boolean single = shot.lanes().size() == 1;
            Series series = look.palette().series(single ? alone : i);
            LaneShot lane = shot.lanes().get(i);
            Samples samples = samples(lane.track(), scalar, shown);
            Curve curve =
                    curve(
                            lane,
                            samples,
                            single ? series.solid() : series,
                            symbol,
                            history.of(shot, i, scalar, samples));
            String key = scalar == DescentBench.F ? DescentExplained.VALUE : DescentExplained.SLOPE;
            marks.add(Explained.ofEachStep(curve, i, key));
            dots(lane, samples, series, marks);
            labels.addAll(nowLabels(lane, samples, series));
        }
        marks.addAll(labels);
        double now = shown.applyAsDouble(shot.lane().track().at(scalar, shot.lane().step()));
        return Chart.of(
                        Axis.ofSteps((double) shot.last(), look.words().say("descent.step")),
                        new Axis(range(scalar, shown), ""))
                .titled("$" + symbol + "$  " + look.words().say("descent.against-step"))
                .with(marks)
                .spokenAs(Spoken.ofScalar(symbol, now, shot.lane().step(), look.words()));
    }

    private static Samples samples(Track track, int scalar, DoubleUnaryOperator shown) {
        return new Samples(
                track.count(),
                i -> i * (double) track.stride(),
                i -> shown.applyAsDouble(track.get(scalar, i)));
    }

    private Curve curve(
            LaneShot lane, Samples samples, Series series, String symbol, Extremes extremes) {
        return new Curve(
                samples,
                series,
                series.width(),
                lane.step(),
                i ->
                        List.of(
                                look.words().say("descent.label.at-step", step(samples, i)),
                                "$" + symbol + " = " + Tex.number(samples.yAt(i)) + "$"),
                extremes);
    }

    private static String step(Samples samples, int index) {
        return Figures.whole((long) samples.xAt(index));
    }

    private void dots(LaneShot lane, Samples samples, Series series, List<Mark> marks) {
        if (shot.last() <= DOTTED_STEPS) {
            for (int i = 0; i < Math.min(lane.step(), samples.count()); i++) {
                marks.add(Dot.filled(samples.xAt(i), samples.yAt(i), 2.5, series.line()));
            }
        }
        if (samples.count() > 0) {
            int now = samples.nearest((double) lane.step());
            marks.add(
                    new Dot(
                            samples.xAt(now),
                            samples.yAt(now),
                            4.5,
                            series.line(),
                            shot.lanes().size() == 1 ? Marker.CIRCLE : series.marker(),
                            List::of));
        }
    }

    private List<Mark> nowLabels(LaneShot lane, Samples samples, Series series) {
        if (samples.count() == 0
                || Double.isNaN(samples.yAt(samples.nearest((double) lane.step())))) {
            return List.of();
        }
        int now = samples.nearest((double) lane.step());
        double x = samples.xAt(now);
        double y = samples.yAt(now);
        String value = Figures.shown(y, 5);
        List<Place> places =
                Place.at(
                        x,
                        y,
                        Side.ABOVE_RIGHT,
                        Side.ABOVE_LEFT,
                        Side.BELOW_RIGHT,
                        Side.RIGHT,
                        Side.LEFT);
        return List.of(
                new OffPlot(x, y, "*" + value + "*", series.line(), series.text()),
                new PointLabel(places, 10, new Line(value, TextStyle.BODY_STRONG, series.text())));
    }

    /**
     * From the least to the greatest value of all lanes; of a runaway only what is not far beyond
     * its beginning, so that its curve leaves the plot instead of flattening all before.
     */
    private Scale range(int scalar, DoubleUnaryOperator shown) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shot.lanes().size(); i++) {
            LaneShot lane = shot.lanes().get(i);
            Verdict.Kind kind = CurveChart.frame(lane).verdict().kind();
            boolean runsAway = kind == Verdict.Kind.DIVERGES;
            double cap = runsAway ? cap(lane, scalar) : Double.MAX_VALUE;
            Extremes all = history.of(shot, i, scalar, samples(lane.track(), scalar, shown));
            low = Math.min(low, Math.max(all.low(), -cap));
            high = Math.max(high, Math.min(all.high(), cap));
        }
        return padded(low, high);
    }

    /** As far as the large picture shows it, or a few times as far as the run began. */
    private double cap(LaneShot lane, int scalar) {
        FunctionOfX f = CurveChart.frame(lane).f();
        Scenery scenery = Scenery.of(shot);
        double seen =
                scalar == DescentBench.F
                        ? scenery.heights().high()
                        : Math.max(
                                Math.abs(f.at(scenery.shown().left()).slope()),
                                Math.abs(f.at(scenery.shown().right()).slope()));
        double begun = RUNAWAY * beginning(lane.track(), scalar);
        return Double.isFinite(seen) ? Math.max(begun, seen) : begun;
    }

    private static double beginning(Track track, int scalar) {
        double greatest = 1e-9;
        for (int i = 0; i < Math.min(3, track.count()); i++) {
            double size = Math.abs(track.get(scalar, i));
            greatest = Double.isFinite(size) ? Math.max(greatest, size) : greatest;
        }
        return greatest;
    }

    private static Scale padded(double low, double high) {
        double height = high > low ? high - low : Math.max(1, Math.abs(high));
        boolean onGround = low >= 0 && low < 0.5 * height + 1e-300;
        return Scale.linear(onGround ? 0 : low - 0.1 * height, high + 0.12 * height);
    }
}
