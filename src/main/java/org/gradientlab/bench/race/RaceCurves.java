package org.gradientlab.bench.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gradientlab.experiment.Track;
import org.gradientlab.function.LowPoint;
import org.gradientlab.plot.Axis;
import org.gradientlab.plot.Chart;
import org.gradientlab.plot.Curve;
import org.gradientlab.plot.Dot;
import org.gradientlab.plot.EndLabels;
import org.gradientlab.plot.Explained;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Mark;
import org.gradientlab.plot.NowLine;
import org.gradientlab.plot.Reference;
import org.gradientlab.plot.Samples;
import org.gradientlab.plot.Scale;
import org.gradientlab.plot.Series;
import org.gradientlab.plot.Tex;
import org.gradientlab.plot.Topic;
import org.gradientlab.words.Figures;

/**
 * How every racer comes down: f above its lowest value, or the distance to the minimum, against the
 * step or against the gradients it has cost.
 */
final class RaceCurves {
    private static final double LEAST_SHARE = 1e-12;
    private static final double RUNAWAY = 30;
    private static final int SEARCHED = 20_000;

    /** What is drawn upward. */
    enum Upward {
        HEIGHT,
        DISTANCE
    }

    /** What it is drawn against. */
    enum Across {
        STEPS,
        GRADIENTS
    }

    private final RaceScene scene;
    private final Upward upward;
    private final Across across;
    private final Look look;
    private final double floor;
    private final List<LowPoint> lowest;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;

    private RaceCurves(RaceScene scene, Upward upward, Across across) {
        this.scene = scene;
        this.upward = upward;
        this.across = across;
        look = scene.look();
        double known = scene.frame().floor();
        floor = Double.isNaN(known) ? 0 : known;
        lowest = lowest();
        scene.drawn().forEach(this::include);
    }

    static Chart of(RaceScene scene, Upward upward, Across across) {
        return new RaceCurves(scene, upward, across).chart();
    }

    private List<LowPoint> lowest() {
        double near = 1e-6 * Math.max(1, Math.abs(floor));
        return scene.frame().minima().stream().filter(low -> low.f() <= floor + near).toList();
    }

    private double value(int racer, int entry) {
        Track track = scene.track();
        if (upward == Upward.HEIGHT) {
            return track.get(RaceBench.f(racer), entry) - floor;
        }
        double x = track.get(RaceBench.x(racer), entry);
        double y = track.get(RaceBench.y(racer), entry);
        double nearest = Double.NaN;
        for (LowPoint low : lowest) {
            double dy = scene.frame().curve() ? 0 : low.y() - y;
            double distance = Math.hypot(low.x() - x, dy);
            nearest = Double.isNaN(nearest) ? distance : Math.min(nearest, distance);
        }
        return nearest;
    }

    private void include(int racer) {
        double first = Math.abs(value(racer, 0));
        double cap = RUNAWAY * Math.max(first, 1e-9);
        for (int i = 0; i < scene.track().count(); i++) {
            double value = value(racer, i);
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, Math.min(value, cap));
            }
        }
    }

    private boolean isLog() {
        return high > 0 && low > -LEAST_SHARE * Math.max(1, high);
    }

    /** How many gradients a step of a racer costs, on the average so far. */
    private double perStep(int racer) {
        RacerPicture picture = scene.racer(racer);
        return across == Across.STEPS || picture.steps() == 0
                ? 1
                : (double) picture.evaluations() / picture.steps();
    }

    private double x(int racer, int entry) {
        return entry * scene.track().stride() * perStep(racer);
    }

    private Chart chart() {
        List<Mark> marks = new ArrayList<>();
        goal(marks);
        List<EndLabels.EndLabel> names = new ArrayList<>();
        scene.drawn().forEach(racer -> curve(racer, marks, names));
        if (across == Across.STEPS) {
            marks.add(new NowLine((double) scene.shot().step()));
        }
        scene.drawn().forEach(racer -> rings(racer, marks));
        marks.add(new EndLabels(names));
        return Chart.of(
                        Axis.ofSteps(last(), look.words().say("race.axis." + name(across))),
                        new Axis(isLog() ? logScale() : scale(), ""))
                .titled(title())
                .with(marks)
                .spokenAs(RaceSpoken.ofCurves(scene));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String title() {
        boolean lifted = upward == Upward.HEIGHT && floor != 0;
        String what =
                upward == Upward.DISTANCE
                        ? look.words().say("race.curves.distance")
                        : lifted ? "$f - f_{\\min}$" : "$f$";
        String against = look.words().say("race.curves.against-" + name(across));
        String log = isLog() ? ", " + look.words().say("race.curves.log") : "";
        return what + "  " + against + log;
    }

    private double last() {
        double most = scene.drawn().stream().mapToDouble(this::perStep).max().orElse(1);
        return scene.shot().last() * most;
    }

    private void goal(List<Mark> marks) {
        if (upward == Upward.HEIGHT && !Double.isNaN(scene.frame().goal())) {
            double epsilon = scene.setup().epsilon();
            marks.add(Reference.at(epsilon, "$\\varepsilon = " + Tex.number(epsilon) + "$"));
        }
    }

    private void curve(int racer, List<Mark> marks, List<EndLabels.EndLabel> names) {
        Series series = scene.series(racer);
        int count = entries(racer);
        if (count == 0) {
            return;
        }
        Samples samples = new Samples(count, i -> x(racer, i), i -> value(racer, i));
        double now = scene.lane().step() * perStep(racer);
        String key =
                upward == Upward.HEIGHT
                        ? RaceExplained.value(racer)
                        : RaceExplained.distance(racer);
        Mark curve = new Curve(samples, series, series.width(), now, i -> card(racer, i));
        double perStep = perStep(racer);
        marks.add(
                Explained.ofEachPoint(
                        curve, spot -> new Topic(0, key, Math.round(spot.x() / perStep))));
        double end = value(racer, count - 1);
        names.add(
                new EndLabels.EndLabel(
                        x(racer, count - 1),
                        Double.isFinite(end) ? end : high,
                        scene.names().get(racer),
                        series.text()));
    }

    /** Up to where the racer was out. */
    private int entries(int racer) {
        int low = 0;
        int high = scene.track().count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (scene.isOn(racer, middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private List<String> card(int racer, int entry) {
        long step = entry * scene.track().stride();
        String f = Tex.number(scene.track().get(RaceBench.f(racer), entry));
        return List.of(
                "*" + scene.names().get(racer) + "*",
                look.words().say("race.label.at-step", Figures.whole(step)),
                "$f = " + f + "$");
    }

    /** A ring where a racer first got below the goal, and its marker where it is now. */
    private void rings(int racer, List<Mark> marks) {
        Series series = scene.series(racer);
        int now = scene.now();
        if (scene.isOn(racer, now)) {
            marks.add(new Dot(x(racer, now), value(racer, now), 4, series.line(), series.marker()));
        }
        int reached = upward == Upward.HEIGHT ? reached(racer) : -1;
        if (reached >= 0) {
            marks.add(Dot.ring(x(racer, reached), value(racer, reached), 4.5, series.line()));
        }
    }

    private int reached(int racer) {
        double goal = scene.frame().goal();
        int count = Math.min(scene.track().count(), SEARCHED);
        for (int i = 0; i < count; i++) {
            if (scene.track().get(RaceBench.f(racer), i) < goal) {
                return i;
            }
        }
        return -1;
    }

    private Scale logScale() {
        double least = upward == Upward.HEIGHT ? scene.setup().epsilon() / 10 : high * 1e-3;
        double bottom = Math.max(Math.min(low, least), high * LEAST_SHARE);
        return Scale.log(
                Math.pow(10, Math.floor(Math.log10(bottom) + 0.1)),
                Math.pow(10, Math.ceil(Math.log10(high) + 0.05)));
    }

    private Scale scale() {
        if (!(high >= low)) {
            return Scale.linear(0, 1);
        }
        double height = high > low ? high - low : Math.max(1, Math.abs(high));
        return Scale.linear(low - 0.1 * height, high + 0.1 * height);
    }
}
