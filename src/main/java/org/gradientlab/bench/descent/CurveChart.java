package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.Minimum;
import org.gradientlab.function.PointOnCurve;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.FunctionCurve;
import org.gradientlab.plot.Heading;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.OffPlot;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Theme;
import org.gradientlab.words.Figures;

/** The large picture of a descent: the curve and on it every lane's point with its last step. */
final class CurveChart {
    private static final int MINIMA_NAMED = 3;
    private static final double LETTERS = 14;
    private static final int STEPS_AVOIDED = 60;
    private static final double LONG_STEP = 0.05;

    private final Shot shot;
    private final Look look;
    private final DescentFrame first;
    private final Scenery scenery;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> labels = new ArrayList<>();
    private final List<Mark> numbers = new ArrayList<>();

    private CurveChart(Shot shot, Look look) {
        this.shot = shot;
        this.look = look;
        this.first = frame(shot.lane());
        this.scenery = Scenery.of(shot);
    }

    /** The chart of a shot; {@code before} is drawn under everything else. */
    static Chart of(Shot shot, Look look, List<Mark> before) {
        return new CurveChart(shot, look).chart(before);
    }

    static DescentFrame frame(LaneShot lane) {
        return (DescentFrame) lane.frame();
    }

    private Chart chart(List<Mark> before) {
        marks.addAll(before);
        curves();
        heading();
        otherStarts();
        minima();
        for (int i = 0; i < shot.lanes().size(); i++) {
            lane(shot.lanes().get(i), look.palette().series(i), i);
        }
        marks.addAll(labels);
        marks.addAll(numbers);
        marks.add(HopStrip.of(shot.lane(), look.words()));
        Stretch shown = scenery.shown();
        return Chart.of(
                        new Axis(Scale.linear(shown.left(), shown.right()), "$x$"),
                        new Axis(scenery.heights(), ""))
                .with(marks)
                .spokenAs(Spoken.of(shot, look.words()));
    }

    private void curves() {
        List<FunctionOfX> drawn = new ArrayList<>();
        for (int i = 0; i < shot.lanes().size(); i++) {
            FunctionOfX f = frame(shot.lanes().get(i)).f();
            if (!drawn.contains(f)) {
                drawn.add(f);
                Series series = look.palette().series(i);
                marks.add(
                        new FunctionCurve(
                                f.evaluator()::value, series.solid(), 2.5, x -> card(f, x)));
            }
        }
    }

    private static List<String> card(FunctionOfX f, double x) {
        PointOnCurve at = f.at(x);
        return List.of(
                "$x = " + Tex.number(at.x()) + "$",
                "$f = " + Tex.number(at.f()) + "$",
                "$f' = " + Tex.number(at.slope()) + "$",
                "$f'' = " + Tex.number(at.curvature()) + "$");
    }

    /** The formula keeps clear of every step of the run, so that it need not move. */
    private void heading() {
        Palette palette = look.palette();
        List<Heading.Span> steps = longSteps();
        if (look.theme() == Theme.PROJECTOR) {
            String eta = "\\eta = " + Tex.number(first.eta());
            marks.add(new Heading(eta, palette.text(), 19, steps));
        }
        marks.add(new Heading("f(x) = " + first.f().latex(), palette.accentText(), 19, steps));
    }

    private List<Heading.Span> longSteps() {
        List<Heading.Span> spans = new ArrayList<>();
        Track track = shot.lane().track();
        for (int i = 0; i + 1 < Math.min(track.count(), STEPS_AVOIDED); i++) {
            double from = track.get(DescentBench.X, i);
            double to = track.get(DescentBench.X, i + 1);
            if (Math.abs(to - from) > LONG_STEP * scenery.width()) {
                spans.add(new Heading.Span(from, to, track.get(DescentBench.F, i)));
            }
        }
        return spans;
    }

    private void minima() {
        boolean named = first.minima().size() <= MINIMA_NAMED && look.theme() != Theme.PROJECTOR;
        for (int i = 0; i < first.minima().size(); i++) {
            Minimum minimum = first.minima().get(i);
            marks.add(Dot.ring(minimum.x(), minimum.f(), 4.5, StartsChart.colour(i, first, look)));
            if (named) {
                String words =
                        look.words()
                                .say(
                                        "descent.label.minimum",
                                        Figures.shown(level(minimum.x()), 3),
                                        Figures.shown(level(minimum.f()), 3));
                labels.add(
                        new PointLabel(
                                        Place.at(minimum.x(), minimum.f(), Side.ABOVE, Side.BELOW),
                                        8,
                                        new Line(words, TextStyle.TICK, look.palette().muted()))
                                .ifThereIsRoom());
            }
        }
    }

    /** A minimum found by search misses a round zero by a rounding error. */
    private static double level(double value) {
        return Math.abs(value) < 1e-9 ? 0 : value;
    }

    /** All but the first start, each in the colour of the minimum it has reached. */
    private void otherStarts() {
        for (StartingPoint start : first.starts().subList(1, first.starts().size())) {
            if (Double.isFinite(start.f()) && Double.isFinite(start.x())) {
                Color colour =
                        start.arrived()
                                ? StartsChart.colour(start.minimum(), first, look)
                                : StartsChart.onTheWay(look);
                marks.add(Dot.filled(start.x(), start.f(), 3.5, colour));
            }
        }
    }

    private void lane(LaneShot lane, Series series, int index) {
        DescentFrame frame = frame(lane);
        DescentSetup setup = (DescentSetup) lane.setup();
        boolean alone = shot.lanes().size() == 1;
        Move move = frame.last() == null ? frame.next() : frame.last();
        boolean apart = setup.arrows() && alone;
        StepPicture step =
                apart && move != null
                        ? new StepPicture(frame, move, setup.x0(), scenery, look)
                        : null;
        if (step != null) {
            marks.addAll(step.under());
        }
        if (setup.trail()) {
            boolean fromIsRinged = step != null && frame.last() != null;
            TrailPicture trail =
                    new TrailPicture(frame, index, scenery, series, look, fromIsRinged);
            marks.addAll(alone ? trail.arrows() : List.of());
            marks.add(trail.dots());
            numbers.addAll(alone ? trail.numbers() : List.of());
        }
        if (step != null) {
            marks.addAll(step.arrows());
            if (frame.last() != null) {
                marks.add(step.from(series.line()));
            }
        }
        point(frame, series, index);
        if (step != null) {
            labels.addAll(step.labels());
        }
    }

    private void point(DescentFrame frame, Series series, int index) {
        PointOnCurve here = frame.here();
        String x = "$x = " + Tex.number(here.x()) + "$";
        if (Double.isFinite(here.f())) {
            Dot dot =
                    new Dot(
                            here.x(),
                            here.f(),
                            6.5,
                            series.line(),
                            series.marker(),
                            () -> card(frame.f(), here.x()));
            marks.add(Explained.of(dot, index, DescentExplained.VALUE));
        }
        marks.add(new OffPlot(here.x(), here.f(), x, series.line(), series.text()));
        if (index == 0) {
            String step = look.words().say("descent.label.at-step", Figures.whole(frame.step()));
            boolean fromAfar = look.theme() == Theme.PROJECTOR;
            boolean left = here.slope() > 0;
            Side[] sides =
                    left
                            ? new Side[] {
                                Side.LEFT, Side.RIGHT, Side.BELOW_RIGHT, Side.BELOW, Side.ABOVE_LEFT
                            }
                            : new Side[] {
                                Side.RIGHT, Side.LEFT, Side.BELOW_LEFT, Side.BELOW, Side.ABOVE_RIGHT
                            };
            PointLabel label =
                    new PointLabel(
                            Place.at(here.x(), here.f(), sides),
                            13,
                            new Line(
                                    fromAfar ? x : "*" + step + "*  " + x,
                                    TextStyle.CAPTION,
                                    LETTERS,
                                    series.text()));
            labels.add(Explained.of(label, index, DescentExplained.PLACE));
        }
    }
}
