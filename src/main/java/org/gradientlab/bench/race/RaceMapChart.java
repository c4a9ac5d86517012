package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Track;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.HeightMap;
import org.gradientlab.plot.Arrow;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Cross;
import org.gradientlab.plot.Curve;
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
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.Trail;
import org.gradientlab.words.Figures;

/** The ground with the ways of all racers that are not hidden, and their names at the ends. */
final class RaceMapChart {
    private static final int MINIMA_NAMED = 4;
    private static final int DOTS = 40;
    private static final double VELOCITY = 3;
    private static final double NAMED = 0.035;

    private final RaceScene scene;
    private final CourseRelief ground;
    private final Look look;
    private final boolean hood;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Mark> labels = new ArrayList<>();

    private RaceMapChart(RaceScene scene, CourseRelief ground, boolean hood) {
        this.scene = scene;
        this.ground = ground;
        this.hood = hood;
        look = scene.look();
    }

    /**
     * @param hood whether the chosen racer's velocity, look-ahead and next step are drawn
     */
    static Chart of(RaceScene scene, CourseRelief ground, boolean hood) {
        return new RaceMapChart(scene, ground, hood).chart();
    }

    private Chart chart() {
        if (scene.frame().curve()) {
            curve();
        } else {
            marks.add(ground.relief().map());
        }
        minima();
        scene.drawn().forEach(this::trail);
        start();
        scene.drawn().forEach(this::point);
        if (hood && !scene.setup().isHidden(scene.setup().shownRacer())) {
            inner(scene.chosen());
        }
        marks.add(new NameTags(tags()));
        marks.addAll(labels);
        if (!scene.frame().curve()) {
            marks.add(ground.relief().map().labels());
        }
        Region region = scene.frame().map().region();
        return Chart.of(new Axis(Scale.linear(region.left(), region.right()), "$x$"), up(region))
                .with(marks)
                .spokenAs(RaceSpoken.ofMap(scene));
    }

    private Axis up(Region region) {
        if (!scene.frame().curve()) {
            return new Axis(Scale.linear(region.bottom(), region.top()), "$y$");
        }
        HeightMap map = scene.frame().map();
        double height = Math.max(1e-9, map.highest() - map.lowest());
        return new Axis(
                Scale.linear(map.lowest() - 0.08 * height, map.highest() + 0.05 * height), "$f$");
    }

    /** The heights of a curve stand in the first row of the map. */
    private void curve() {
        HeightMap map = scene.frame().map();
        Samples samples = new Samples(map.columns(), map::x, i -> map.height(i, 0));
        Series quiet = look.palette().ink().solid();
        marks.add(
                new Curve(
                        samples,
                        new Series(
                                look.palette().level(),
                                quiet.text(),
                                quiet.area(),
                                List.of(),
                                quiet.marker(),
                                2),
                        Double.POSITIVE_INFINITY));
    }

    private void minima() {
        boolean named = scene.frame().minima().size() <= MINIMA_NAMED;
        for (LowPoint low : scene.frame().minima()) {
            double y = scene.frame().curve() ? low.f() : low.y();
            marks.add(new Cross(low.x(), y, look.palette().text()));
            if (named) {
                String words =
                        look.words()
                                .say(
                                        "race.label.minimum",
                                        Figures.shown(low.x(), 3),
                                        Figures.shown(y, 3));
                labels.add(
                        label(
                                low.x(),
                                y,
                                words,
                                Side.BELOW_RIGHT,
                                Side.BELOW,
                                Side.ABOVE_RIGHT,
                                Side.RIGHT,
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

    private void trail(int racer) {
        Series series = scene.series(racer);
        marks.add(
                new Trail(
                        scene.route(racer),
                        series,
                        series.width() + (racer == scene.setup().shownRacer() ? 0.6 : 0),
                        scene.now(),
                        dotEvery(),
                        i -> card(racer, i),
                        i -> new Topic(0, RaceExplained.value(racer), i * scene.track().stride())));
    }

    /** Ten steps, or more where there are many. */
    private int dotEvery() {
        int tens = 10;
        while (scene.shot().last() / tens > DOTS) {
            tens *= tens % 3 == 0 || tens % 2 != 0 ? 2 : 5;
        }
        return tens;
    }

    private List<String> card(int racer, int entry) {
        Track track = scene.track();
        return List.of(
                "*%s*  %s"
                        .formatted(
                                scene.names().get(racer),
                                look.words()
                                        .say(
                                                "race.label.at-step",
                                                Figures.whole(entry * track.stride()))),
                "$(x,\\,y) = (%s,\\,%s)$"
                        .formatted(
                                Tex.number(track.get(RaceBench.x(racer), entry)),
                                Tex.number(track.get(RaceBench.y(racer), entry))),
                "$f = %s$".formatted(Tex.number(track.get(RaceBench.f(racer), entry))));
    }

    private void start() {
        if (scene.track().count() == 0) {
            return;
        }
        double x = scene.track().get(RaceBench.x(0), 0);
        double y = scene.track().get(RaceBench.y(0), 0);
        marks.add(Dot.ring(x, y, 6.5, look.palette().text()));
        String words =
                look.words().say("race.label.start", Figures.shown(x, 3), Figures.shown(y, 3));
        labels.add(label(x, y, words, Side.ABOVE_RIGHT, Side.RIGHT, Side.ABOVE, Side.LEFT));
    }

    private void point(int racer) {
        RacerPicture picture = scene.racer(racer);
        Series series = scene.series(racer);
        Dot dot =
                new Dot(
                        picture.x(),
                        picture.y(),
                        6,
                        series.line(),
                        series.marker(),
                        () -> card(racer, scene.now()));
        marks.add(Explained.of(dot, 0, RaceExplained.value(racer)));
        marks.add(
                new OffPlot(
                        picture.x(),
                        picture.y(),
                        scene.names().get(racer),
                        series.line(),
                        series.text()));
    }

    private List<NameTags.Tag> tags() {
        List<NameTags.Tag> tags = new ArrayList<>();
        for (int racer : scene.frame().standing()) {
            RacerPicture picture = scene.racer(racer);
            if (!scene.setup().isHidden(racer)) {
                Series series = scene.series(racer);
                tags.add(
                        new NameTags.Tag(
                                picture.x(),
                                picture.y(),
                                scene.names().get(racer),
                                series.text(),
                                series.line()));
            }
        }
        return tags;
    }

    /** Where the velocity alone leads, where the next gradient is taken, and the next step. */
    private void inner(RacerPicture racer) {
        Coast coast = racer.coast();
        Series velocity = look.palette().series(4);
        if (coast != null && !scene.frame().curve()) {
            marks.add(arrow(racer, coast.x(), coast.y(), velocity));
            if (isLong(racer, coast.x(), coast.y())) {
                labels.add(words(coast.x(), coast.y(), "race.label.velocity", velocity));
            }
        }
        if (racer.looksAhead()) {
            Series sky = look.palette().series(5);
            marks.add(arrow(racer, racer.lookX(), racer.lookY(), sky));
            marks.add(Dot.ring(racer.lookX(), racer.lookY(), 5, sky.line()));
            labels.add(words(racer.lookX(), racer.lookY(), "race.label.look-ahead", sky));
        }
        if (racer.next().size() == 2 && scene.isPlane()) {
            double x = racer.next().getFirst().to();
            double y = racer.next().getLast().to();
            if (Double.isFinite(x + y)) {
                Series ink = look.palette().ink();
                marks.add(new Arrow(racer.x(), racer.y(), x, y, ink.line(), VELOCITY, 7));
                if (isLong(racer, x, y)) {
                    labels.add(words(x, y, "race.label.next", ink));
                }
            }
        }
    }

    /** Whether an arrow from the racer is long enough to be told from its marker. */
    private boolean isLong(RacerPicture racer, double x, double y) {
        Region region = scene.frame().map().region();
        double across = (x - racer.x()) / (region.right() - region.left());
        double up = (y - racer.y()) / (region.top() - region.bottom());
        return Math.hypot(across, up) > NAMED;
    }

    private static Arrow arrow(RacerPicture racer, double x, double y, Series series) {
        return new Arrow(racer.x(), racer.y(), x, y, series.line(), VELOCITY, 7);
    }

    private Mark words(double x, double y, String key, Series series) {
        return new PointLabel(
                        Place.at(x, y, Side.values()),
                        9,
                        new Line(look.words().say(key), TextStyle.TICK_STRONG, series.text()))
                .ifThereIsRoom();
    }
}
