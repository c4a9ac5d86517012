package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.function.PointOnCurve;
import org.gradientlab.landscape.Descender;
import org.gradientlab.landscape.Forecast;
import org.gradientlab.landscape.FormulaCurve;
import org.gradientlab.landscape.Landscape;
import org.gradientlab.landscape.Tally;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** A point, and as many others as there are starts, going down a function of x together. */
final class DescentRun implements Run {
    /** How many visited points a frame remembers. */
    static final int TRAIL = 48;

    /** So many times further than the function plays, a run is beyond return. */
    private static final double FAR = 1e6;

    private final FunctionOfX f;
    private final Stretch ground;
    private final double[] starts;
    private final Descender[] points;
    private DescentSetup setup;
    private @Nullable Valleys valleys;
    private double etaUsed;
    private Tally tally = Tally.NONE;

    /** The x of the last steps; that of step s stands at s modulo its length. */
    private double[] visited = new double[TRAIL];

    DescentRun(DescentSetup setup) {
        this.setup = setup;
        f = setup.f();
        ground = Ground.of(f);
        starts = starts(setup);
        points = new Descender[starts.length];
        Landscape curve = new FormulaCurve(f);
        for (int i = 0; i < starts.length; i++) {
            points[i] = new Descender(curve, setup.optimizer(), starts[i]);
        }
    }

    /** Where all points start, the one that is followed first. */
    static double[] starts(DescentSetup setup) {
        Stretch ground = Ground.of(setup.f());
        double[] starts = new double[setup.starts()];
        starts[0] = setup.x0();
        for (int i = 1; i < starts.length; i++) {
            starts[i] = RandomStarts.draw(setup.f(), ground, setup.seed(), i);
        }
        return starts;
    }

    @Override
    public void step() {
        long step = points[0].steps();
        double before = points[0].place(0);
        double factor = setup.schedule().factor(step);
        for (Descender point : points) {
            if (!point.stopped()) {
                point.step(factor);
            }
        }
        visited[(int) (step % TRAIL)] = before;
        tally = tally.noting(points[0]);
        etaUsed = setup.eta(step);
    }

    @Override
    public void turn(Setup next) {
        DescentSetup turned = (DescentSetup) next;
        if (!turned.viewport().equals(setup.viewport())) {
            valleys = null;
        }
        setup = turned;
        for (Descender point : points) {
            point.turn(setup.optimizer());
        }
    }

    @Override
    public void scalars(double[] into) {
        into[DescentBench.X] = points[0].place(0);
        into[DescentBench.F] = points[0].height();
        into[DescentBench.GRADIENT] = points[0].gradient(0);
    }

    @Override
    public Checkpoint checkpoint() {
        double[][] states = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            states[i] = points[i].state();
        }
        return new DescentCheckpoint(states, visited.clone(), etaUsed, tally);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        DescentCheckpoint saved = (DescentCheckpoint) checkpoint;
        for (int i = 0; i < points.length; i++) {
            points[i].restore(saved.points[i]);
        }
        visited = saved.visited.clone();
        etaUsed = saved.etaUsed;
        tally = saved.tally;
    }

    @Override
    public @Nullable Ending ending() {
        if (!points[0].stopped()) {
            return null;
        }
        String key = points[0].overflowed() ? "descent.outgrew" : "descent.left-domain";
        return new Ending(Word.of(key, points[0].steps(), reason(points[0])));
    }

    /** What a stopped point stumbled over. */
    static Word reason(Descender point) {
        return point.reason().orElseGet(() -> Word.of("descent.beyond-numbers"));
    }

    /** How far from 0 the function plays. */
    private double reach() {
        return Math.max(Math.abs(ground.left()), Math.abs(ground.right()));
    }

    @Override
    public Frame frame() {
        Stretch shown = setup.viewport().on(ground, setup.x0());
        Valleys known = valleys == null ? new Valleys(f, ground, shown) : valleys;
        valleys = known;
        long step = points[0].steps();
        double far = FAR * Math.max(1, Math.max(reach(), Math.abs(setup.x0())));
        Forecast future = new Forecast(points[0], tally, setup.schedule()::factor, far);
        return new DescentFrame(
                step,
                f,
                f.at(points[0].place(0)),
                setup.eta(step),
                last(),
                next(),
                points[0].nextUpdate(setup.schedule().factor(step)),
                trail(),
                known.minima(),
                startingPoints(known),
                ground,
                shown,
                Judge.judge(setup, known.minima(), step, points[0].place(0), future));
    }

    private @Nullable Move last() {
        return points[0].steps() == 0 ? null : move(points[0], etaUsed);
    }

    private @Nullable Move next() {
        if (points[0].stopped()) {
            return null;
        }
        long step = points[0].steps();
        Descender ahead = points[0].copy();
        ahead.step(setup.schedule().factor(step));
        return move(ahead, setup.eta(step));
    }

    private Move move(Descender point, double eta) {
        PointOnCurve from = f.at(point.before(0));
        return new Move(from, point.looked(0), point.used(0), eta, point.place(0));
    }

    private List<Double> trail() {
        List<Double> trail = new ArrayList<>();
        long step = points[0].steps();
        for (long at = Math.max(0, step - TRAIL); at < step; at++) {
            trail.add(visited[(int) (at % TRAIL)]);
        }
        return trail;
    }

    private List<StartingPoint> startingPoints(Valleys known) {
        List<StartingPoint> all = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            Descender point = points[i];
            int minimum = point.stopped() ? StartingPoint.NONE : known.at(point.place(0));
            all.add(
                    new StartingPoint(
                            starts[i], point.place(0), point.height(), minimum, point.stopped()));
        }
        return all;
    }
}
