package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.Marker;
import org.gradientlab.plot.NowLine;
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

/** f against the step, with what is still to come faint; of a steep surface on a log scale. */
final class HeightChart {
    private static final double RUNAWAY = 3;
    private static final double LEAST_SHARE = 1e-12;

    private final Shot shot;
    private final Look look;
    private final Symbols symbols;
    private final boolean single;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private HeightChart(Shot shot, Look look) {
        this.shot = shot;
        this.look = look;
        symbols = Symbols.of(GroundGroup.frame(shot.lane()));
        single = shot.lanes().size() == 1;
        shot.lanes().forEach(this::include);
    }

    static Chart of(Shot shot, Look look) {
        return new HeightChart(shot, look).chart();
    }

    /** Of a runaway only what is not far beyond its beginning: its curve leaves the plot. */
    private void include(LaneShot lane) {
        Track track = lane.track();
        boolean runsAway = GroundGroup.frame(lane).verdict().kind().tone() == Verdict.Tone.WRONG;
        double first = Math.abs(track.at(SurfaceBench.F, 0));
        double cap = runsAway ? RUNAWAY * Math.max(first, 1e-9) : Double.MAX_VALUE;
        for (int i = 0; i < track.count(); i++) {
            double f = track.get(SurfaceBench.F, i);
            if (Double.isFinite(f)) {
                low = Math.min(low, Math.max(f, -cap));
                high = Math.max(high, Math.min(f, cap));
            }
        }
    }

    private Chart chart() {
        boolean log = isLog();
        List<Mark> marks = new ArrayList<>();
        List<Mark> labels = new ArrayList<>();
        List<EndLabels.EndLabel> names = new ArrayList<>();
        marks.add(new NowLine((double) shot.step()));
        for (int i = 0; i < shot.lanes().size(); i++) {
            lane(i, marks, labels, names);
        }
        marks.addAll(labels);
        if (!single) {
            marks.add(new EndLabels(names));
        }
        String title = "$" + symbols.f() + "$  " + look.words().say("surface.against-step");
        return Chart.of(
                        Axis.ofSteps((double) shot.last(), look.words().say("surface.step")),
                        new Axis(log ? logScale() : scale(), ""))
                .titled(log ? title + ", " + look.words().say("surface.log") : title)
                .with(marks)
                .spokenAs(Spoken.ofHeights(shot, look.words()));
    }

    private void lane(
            int index, List<Mark> marks, List<Mark> labels, List<EndLabels.EndLabel> names) {
        LaneShot lane = shot.lanes().get(index);
        Track track = lane.track();
        if (track.count() == 0) {
            return;
        }
        Series series = look.palette().series(index);
        Samples samples =
                new Samples(
                        track.count(),
                        i -> i * (double) track.stride(),
                        i -> track.get(SurfaceBench.F, i));
        Curve curve =
                new Curve(
                        samples,
                        single ? series.solid() : series,
                        series.width(),
                        (double) lane.step(),
                        i -> card(samples, i));
        marks.add(Explained.ofEachStep(curve, index, SurfaceExplained.VALUE));
        int now = samples.nearest((double) lane.step());
        double x = samples.xAt(now);
        double y = samples.yAt(now);
        Marker marker = single ? Marker.CIRCLE : series.marker();
        marks.add(new Dot(x, y, 4.5, series.line(), marker));
        if (single) {
            PointLabel label =
                    new PointLabel(
                            Place.at(
                                    x,
                                    y,
                                    Side.ABOVE_RIGHT,
                                    Side.ABOVE_LEFT,
                                    Side.BELOW_RIGHT,
                                    Side.LEFT),
                            10,
                            new Line(Figures.shown(y), TextStyle.BODY_STRONG, series.text()));
            labels.add(Explained.of(label, index, SurfaceExplained.VALUE));
        }
        int last = track.count() - 1;
        String name = LaneNames.of(shot, look.words()).get(index);
        names.add(
                new EndLabels.EndLabel(
                        samples.xAt(last), finite(samples.yAt(last)), name, series.text()));
    }

    private double finite(double value) {
        return Double.isFinite(value) ? value : high;
    }

    private List<String> card(Samples samples, int i) {
        return List.of(
                look.words().say("surface.label.at-step", Figures.whole((long) samples.xAt(i))),
                "$" + symbols.f() + " = " + Tex.number(samples.yAt(i)) + "$");
    }

    private boolean isLog() {
        boolean steep = shot.lanes().stream().anyMatch(l -> GroundGroup.frame(l).map().isSteep());
        return steep && low >= 0 && high > 0;
    }

    private Scale logScale() {
        double bottom = Math.max(low, high * LEAST_SHARE);
        return Scale.log(
                Math.pow(10, Math.floor(Math.log10(bottom))),
                Math.pow(10, Math.ceil(Math.log10(high) + 0.1)));
    }

    private Scale scale() {
        double height = high > low ? high - low : Math.max(1, Math.abs(high));
        boolean onGround = low >= 0 && low < 0.5 * height + 1e-300;
        return Scale.linear(onGround ? 0 : low - 0.1 * height, high + 0.12 * height);
    }
}
