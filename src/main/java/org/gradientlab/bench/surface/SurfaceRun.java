package org.gradientlab.bench.surface;

import java.util.List;
import org.gradientlab.experiment.Checkpoint;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Setup;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.Curvature;
import org.gradientlab.landscape.Descender;
import org.gradientlab.landscape.FormulaSurface;
import org.gradientlab.landscape.HeightMap;
import org.gradientlab.landscape.Inner;
import org.gradientlab.landscape.Place;
import org.gradientlab.landscape.RegressionSurface;
import org.gradientlab.landscape.Surface;
import org.gradientlab.landscape.Tally;
import org.gradientlab.landscape.Verdict;
import org.jspecify.annotations.Nullable;

/** A point going down a surface. */
final class SurfaceRun implements Run {
    private static final int MAP_CELLS = 120;

    private static final class Saved implements Checkpoint {
        private static final int OVERHEAD = 96;

        private final double[] point;
        private final double etaUsed;
        private final Tally tally;

        Saved(double[] point, double etaUsed, Tally tally) {
            this.point = point;
            this.etaUsed = etaUsed;
            this.tally = tally;
        }

        @Override
        public long bytes() {
            return OVERHEAD + (long) Double.BYTES * point.length;
        }
    }

    private final Surface surface;
    private final Descender point;
    private SurfaceSetup setup;
    private Tally tally = Tally.NONE;
    private double etaUsed;

    /** Costly, and the same as long as the same part is drawn. */
    private @Nullable HeightMap map;

    SurfaceRun(SurfaceSetup setup) {
        this.setup = setup;
        surface = setup.ground().surface(setup.f(), setup.kappa());
        point = new Descender(surface, setup.optimizer(), setup.x0(), setup.y0());
    }

    @Override
    public void step() {
        long step = point.steps();
        point.step(setup.schedule().factor(step));
        etaUsed = setup.eta(step);
        tally = tally.noting(point);
    }

    @Override
    public void turn(Setup next) {
        setup = (SurfaceSetup) next;
        point.turn(setup.optimizer());
    }

    @Override
    public void scalars(double[] into) {
        into[SurfaceBench.X] = point.place(0);
        into[SurfaceBench.Y] = point.place(1);
        into[SurfaceBench.F] = point.height();
    }

    @Override
    public Checkpoint checkpoint() {
        return new Saved(point.state(), etaUsed, tally);
    }

    @Override
    public void restore(Checkpoint checkpoint) {
        Saved saved = (Saved) checkpoint;
        point.restore(saved.point);
        etaUsed = saved.etaUsed;
        tally = saved.tally;
    }

    @Override
    public @Nullable Ending ending() {
        return point.ending().map(Ending::new).orElse(null);
    }

    @Override
    public Frame frame() {
        long step = point.steps();
        PointOnSurface here = surface.at(point.place(0), point.place(1));
        return new SurfaceFrame(
                step,
                surface instanceof FormulaSurface formula ? formula.f().latex() : "",
                surface::at,
                here,
                setup.eta(step),
                step == 0 ? null : move(point, etaUsed),
                next(),
                point.nextUpdate(setup.schedule().factor(step)),
                Inner.of(point.updater()),
                point.evaluations(),
                surface.cost(step),
                Curvature.of(here),
                Curvature.of(Judge.nearestMinimum(surface, here)),
                Place.of(here),
                map(),
                surface.minima(),
                surface instanceof RegressionSurface loss ? regression(loss) : null,
                verdict());
    }

    private Move move(Descender moved, double eta) {
        return new Move(
                surface.at(moved.before(0), moved.before(1)),
                moved.looked(0),
                moved.looked(1),
                moved.used(0),
                moved.used(1),
                eta,
                moved.place(0),
                moved.place(1));
    }

    private @Nullable Move next() {
        if (point.stopped()) {
            return null;
        }
        Descender ahead = point.copy();
        ahead.step(setup.schedule().factor(ahead.steps()));
        return move(ahead, setup.eta(point.steps()));
    }

    private HeightMap map() {
        Region region = setup.area().on(surface.region(), setup.x0(), setup.y0());
        HeightMap known = map;
        if (known == null || !known.shown().equals(region)) {
            known = HeightMap.around(surface, region, MAP_CELLS + 1, MAP_CELLS + 1);
            map = known;
        }
        return known;
    }

    private RegressionPicture regression(RegressionSurface loss) {
        long step = point.steps();
        return new RegressionPicture(
                loss.examples(),
                loss.line(point.place(0), point.place(1)),
                loss.bestLine(),
                step == 0 ? List.of() : loss.batch(step - 1),
                loss.batchSize(),
                loss.updatesPerEpoch(),
                step / loss.updatesPerEpoch());
    }

    private Verdict verdict() {
        return Judge.judge(setup, surface, point, tally);
    }
}
