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
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

/** A point, and as many others as there are starts, going down a function of x together. */
final class DescentRun implements Run {
    /** How many visited points a frame remembers. */
    static final int TRAIL = 48;

    private final FunctionOfX f;
    private final Stretch ground;
    private final double[] starts;
    private final Descender[] points;
    private DescentSetup setup;
    private @Nullable Valleys valleys;
    private long step;
    private double etaUsed;
    private Tally tally = new Tally();

    /** The x of the last steps; that of step s stands at s modulo its length. */
    private double[] visited = new double[TRAIL];

    DescentRun(DescentSetup setup) {
        this.setup = setup;
        f = setup.f();
        ground = Ground.of(f);
        starts = new double[setup.starts()];
        points = new Descender[starts.length];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = i == 0 ? setup.x0() : RandomStarts.draw(f, ground, setup.seed(), i);
            points[i] = new Descender(f, setup.optimizer(), starts[i]);
        }
    }

    @Override
    public void step() {
        double before = points[0].x();
        double factor = setup.schedule().factor(step);
        for (Descender point : points) {
            if (!point.stopped()) {
                point.step(factor);
            }
        }
        visited[(int) (step % TRAIL)] = before;
        tally.note(before, points[0].x());
        etaUsed = setup.eta(step);
        step++;
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
        into[DescentBench.X] = points[0].x();
        into[DescentBench.F] = points[0].value();
        into[DescentBench.GRADIENT] = points[0].slope();
    }

    @Override
    public Checkpoint checkpoint() {
        double[][] states = new double[points.length][];
        for (int i = 0; i < points.length; i++) {
            states[i] = points[i].state();
        }
        return new DescentCheckpoint(step, states, visited.clone(), etaUsed, new Tally(tally));
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        DescentCheckpoint saved = (DescentCheckpoint) checkpoint;
        for (int i = 0; i < points.length; i++) {
            points[i].restore(saved.points[i]);
        }
        step = saved.step;
        visited = saved.visited.clone();
        etaUsed = saved.etaUsed;
        tally = new Tally(saved.tally);
    }

    @Override
    public @Nullable Ending ending() {
        if (!points[0].stopped()) {
            return null;
        }
        String key = points[0].overflowed() ? "descent.outgrew" : "descent.left-domain";
        return new Ending(Word.of(key, step, reason(points[0])));
    }

    /** What a stopped point stumbled over. */
    static Word reason(Descender point) {
        return point.reason().orElseGet(() -> Word.of("descent.beyond-numbers"));
    }

    @Override
    public Frame frame() {
        Stretch shown = setup.viewport().on(ground, setup.x0());
        Valleys known = valleys == null ? new Valleys(f, ground, shown) : valleys;
        valleys = known;
        Future future = Future.of(setup, points[0], tally, step, ground);
        return new DescentFrame(
                step,
                f,
                f.at(points[0].x()),
                setup.eta(step),
                last(),
                next(),
                trail(),
                known.minima(),
                startingPoints(known),
                ground,
                shown,
                Judge.judge(setup, known.minima(), step, points[0].x(), future));
    }

    private @Nullable Move last() {
        if (step == 0) {
            return null;
        }
        double before = visited[(int) ((step - 1) % TRAIL)];
        double place = points[0].place();
        return new Move(f.at(before), place, f.at(place).slope(), etaUsed, points[0].x());
    }

    private @Nullable Move next() {
        if (points[0].stopped()) {
            return null;
        }
        Descender ahead = points[0].copy(f);
        PointOnCurve from = f.at(ahead.x());
        ahead.step(setup.schedule().factor(step));
        double slope = f.at(ahead.place()).slope();
        return new Move(from, ahead.place(), slope, setup.eta(step), ahead.x());
    }

    private List<Double> trail() {
        List<Double> trail = new ArrayList<>();
        for (long at = Math.max(0, step - TRAIL); at < step; at++) {
            trail.add(visited[(int) (at % TRAIL)]);
        }
        return trail;
    }

    private List<StartingPoint> startingPoints(Valleys known) {
        List<StartingPoint> all = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            Descender point = points[i];
            int minimum = point.stopped() ? StartingPoint.NONE : known.at(point.x());
            all.add(
                    new StartingPoint(
                            starts[i], point.x(), point.value(), minimum, point.stopped()));
        }
        return all;
    }
}
