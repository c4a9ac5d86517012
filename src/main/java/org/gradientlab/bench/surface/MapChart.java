package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.experiment.Track;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.Region;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Cross;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NameTags;
import org.gradientlab.plot.OffPlot;
import org.gradientlab.plot.PointLabel;
import org.gradientlab.plot.PointLabel.Line;
import org.gradientlab.plot.PointLabel.Place;
import org.gradientlab.plot.PointLabel.Side;
import org.gradientlab.plot.Route;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.Trail;
import org.gradientlab.words.Figures;

/** A surface seen from above with the ways of its lanes, and one step taken apart. */
final class MapChart {
    private static final int MINIMA_NAMED = 4;
    private static final int DOT_EVERY_STEP_UP_TO = 100;
    private static final int DOTS_APART = 10;
    private static final double LETTERS = 13;

    private final Shot shot;
    private final GroundGroup group;
    private final Look look;
    private final SurfaceFrame frame;
    private final Symbols symbols;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> labels = new ArrayList<>();

    private MapChart(Shot shot, GroundGroup group, Look look) {
        this.shot = shot;
        this.group = group;
        this.look = look;
        frame = GroundGroup.frame(shot.lanes().get(group.lanes().getFirst()));
        symbols = Symbols.of(frame);
    }

    static Chart of(Shot shot, GroundGroup group, Look look) {
        return new MapChart(shot, group, look).chart();
    }

    static Route route(Track track) {
        return new Route(
                track.count(),
                i -> track.get(SurfaceBench.X, i),
                i -> track.get(SurfaceBench.Y, i));
    }

    static int now(LaneShot lane) {
        return (int) (lane.step() / lane.track().stride());
    }

    private Chart chart() {
        marks.add(group.ground().relief().map());
        minima();
        for (int i : group.lanes()) {
            trail(shot.lanes().get(i), i);
        }
        starts();
        if (group.lanes().size() == 1) {
            step(group.lanes().getFirst());
        }
        for (int i : group.lanes()) {
            point(shot.lanes().get(i), look.palette().series(i), i);
        }
        marks.addAll(labels);
        marks.add(group.ground().relief().map().labels());
        Region shown = group.ground().heights().shown();
        return Chart.of(
                        new Axis(
                                Scale.linear(shown.left(), shown.right()), "$" + symbols.x() + "$"),
                        new Axis(
                                Scale.linear(shown.bottom(), shown.top()), "$" + symbols.y() + "$"))
                .with(marks)
                .withEqualUnits()
                .spokenAs(Spoken.of(shot, group, look.words()));
    }

    private void minima() {
        boolean named = frame.minima().size() <= MINIMA_NAMED;
        for (LowPoint low : frame.minima()) {
            marks.add(new Cross(low.x(), low.y(), look.palette().text()));
            if (named) {
                labels.add(
                        label(
                                low.x(),
                                low.y(),
                                look.words()
                                        .say(
                                                "surface.label.minimum",
                                                Figures.shown(low.x(), 3),
                                                Figures.shown(low.y(), 3)),
                                Side.BELOW_RIGHT,
                                Side.BELOW,
                                Side.ABOVE_RIGHT,
                                Side.LEFT));
            }
        }
    }

    private Mark label(double x, double y, String words, Side... sides) {
        return new PointLabel(
                        Place.at(x, y, sides),
                        10,
                        new Line(words, TextStyle.TICK, look.palette().muted()))
                .ifThereIsRoom();
    }

    private void trail(LaneShot lane, int index) {
        Series series = look.palette().series(index);
        if (!((SurfaceSetup) lane.setup()).trail()) {
            return;
        }
        int every = shot.last() <= DOT_EVERY_STEP_UP_TO ? 1 : DOTS_APART;
        Series drawn = group.lanes().size() == 1 ? series.solid() : series;
        Track track = lane.track();
        marks.add(
                new Trail(
                        route(track),
                        drawn,
                        drawn.width(),
                        now(lane),
                        every,
                        i -> card(track, i),
                        i -> new Topic(index, SurfaceExplained.VALUE, i * track.stride())));
    }

    private List<String> card(Track track, int entry) {
        return List.of(
                look.words().say("surface.label.at-step", Figures.whole(entry * track.stride())),
                "$(%s,\\,%s) = (%s,\\,%s)$"
                        .formatted(
                                symbols.x(),
                                symbols.y(),
                                Tex.number(track.get(SurfaceBench.X, entry)),
                                Tex.number(track.get(SurfaceBench.Y, entry))),
                "$%s = %s$".formatted(symbols.f(), Tex.number(track.get(SurfaceBench.F, entry))));
    }

    private void starts() {
        List<String> seen = new ArrayList<>();
        for (int i : group.lanes()) {
            SurfaceSetup setup = (SurfaceSetup) shot.lanes().get(i).setup();
            String words =
                    look.words()
                            .say(
                                    "surface.label.start",
                                    Figures.shown(setup.x0(), 3),
                                    Figures.shown(setup.y0(), 3));
            if (!seen.contains(words)) {
                seen.add(words);
                marks.add(Dot.ring(setup.x0(), setup.y0(), 6, look.palette().text()));
                boolean said = shot.lanes().size() == 1 && frame.step() == 0;
                if (said) {
                    continue;
                }
                labels.add(
                        label(
                                setup.x0(),
                                setup.y0(),
                                words,
                                Side.ABOVE_RIGHT,
                                Side.RIGHT,
                                Side.ABOVE,
                                Side.LEFT,
                                Side.BELOW));
            }
        }
    }

    private void step(int index) {
        LaneShot lane = shot.lanes().get(index);
        Move move = frame.last() == null ? frame.next() : frame.last();
        if (move == null || !((SurfaceSetup) lane.setup()).arrows()) {
            return;
        }
        long at = frame.last() == null ? frame.step() : frame.step() - 1;
        StepOnMap step =
                new StepOnMap(move, index, at, group.ground().heights().shown(), symbols, look);
        marks.addAll(step.arrows());
        if (frame.last() != null) {
            marks.add(step.from());
        }
        labels.addAll(step.labels());
    }

    private void point(LaneShot lane, Series series, int index) {
        SurfaceFrame at = GroundGroup.frame(lane);
        double x = at.here().x();
        double y = at.here().y();
        boolean alone = shot.lanes().size() == 1;
        String where = "$(%s,\\,%s)$".formatted(Tex.number(x, 3), Tex.number(y, 3));
        Dot dot =
                new Dot(
                        x,
                        y,
                        6.5,
                        series.line(),
                        series.marker(),
                        () -> card(lane.track(), now(lane)));
        marks.add(Explained.of(dot, index, SurfaceExplained.VALUE));
        marks.add(new OffPlot(x, y, where, series.line(), series.text()));
        if (alone) {
            String step = look.words().say("surface.label.at-step", Figures.whole(at.step()));
            PointLabel label =
                    new PointLabel(
                            Place.at(
                                    x,
                                    y,
                                    Side.RIGHT,
                                    Side.BELOW_RIGHT,
                                    Side.LEFT,
                                    Side.BELOW,
                                    Side.ABOVE_RIGHT,
                                    Side.ABOVE),
                            12,
                            new Line(
                                    "*" + step + "*  " + where,
                                    TextStyle.CAPTION,
                                    LETTERS,
                                    series.text()));
            labels.add(Explained.of(label, index, SurfaceExplained.PLACE));
        } else {
            String name = LaneNames.of(shot, look.words()).get(index);
            labels.add(
                    new NameTags(
                            List.of(new NameTags.Tag(x, y, name, series.text(), series.line()))));
        }
    }
}
