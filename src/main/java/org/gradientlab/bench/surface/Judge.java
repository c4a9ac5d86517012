package org.gradientlab.bench.surface;

import java.util.Comparator;
import java.util.Optional;
import org.gradientlab.function.LowPoint;
import org.gradientlab.function.PointOnSurface;
import org.gradientlab.function.Region;
import org.gradientlab.landscape.Curvature;
import org.gradientlab.landscape.Descender;
import org.gradientlab.landscape.Forecast;
import org.gradientlab.landscape.RegressionSurface;
import org.gradientlab.landscape.Surface;
import org.gradientlab.landscape.Tally;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.Sgd;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/**
 * Says why a descent on a surface ends as it does: for plain gradient descent by its step size
 * against the limit 2/λmax, for every other optimizer by what was seen.
 */
final class Judge {
    private static final double FAR = 1e6;
    private static final double FAR_BELOW = 0.1;
    private static final double SAME = 1e-6;

    private final SurfaceSetup setup;
    private final Surface surface;
    private final Forecast forecast;
    private final Verdict.Kind kind;
    private final double eta;

    /** How the ground bends at the minimum the run is about, or at its start without one. */
    private final Curvature curvature;

    private Judge(SurfaceSetup setup, Surface surface, Descender point, Tally tally) {
        this.setup = setup;
        this.surface = surface;
        forecast = new Forecast(point, tally, setup.schedule()::factor, far());
        kind = forecast.kind();
        eta = setup.eta(point.steps());
        curvature = Curvature.of(about());
    }

    static Verdict judge(SurfaceSetup setup, Surface surface, Descender point, Tally tally) {
        Judge judge = new Judge(setup, surface, point, tally);
        return new Verdict(judge.kind, judge.why(), judge.step(), judge.remedy());
    }

    private double far() {
        Region region = surface.region();
        double wide = Math.max(Math.abs(region.left()), Math.abs(region.right()));
        double high = Math.max(Math.abs(region.bottom()), Math.abs(region.top()));
        double start = Math.max(Math.abs(setup.x0()), Math.abs(setup.y0()));
        return FAR * Math.max(1, Math.max(start, Math.max(wide, high)));
    }

    private PointOnSurface about() {
        PointOnSurface start = surface.at(setup.x0(), setup.y0());
        PointOnSurface end = surface.at(forecast.point().place(0), forecast.point().place(1));
        return switch (kind) {
            case CONVERGES, LANDS, OSCILLATES, STALLS -> end;
            case DIVERGES, LEAVES -> nearestMinimum(surface, start);
            case WANDERS, BOUNCES, CREEPS -> nearestMinimum(surface, end);
        };
    }

    /** The known minimum nearest to a point; the point itself where none is known. */
    static PointOnSurface nearestMinimum(Surface surface, PointOnSurface near) {
        return surface.minima().stream()
                .min(Comparator.comparingDouble(low -> distance(low, near)))
                .map(low -> surface.at(low.x(), low.y()))
                .orElse(near);
    }

    private static double distance(LowPoint low, PointOnSurface point) {
        return StrictMath.hypot(low.x() - point.x(), low.y() - point.y());
    }

    private long step() {
        return forecast.point().steps();
    }

    private Word why() {
        return switch (kind) {
            case CONVERGES, LANDS, OSCILLATES -> byStepSize().orElseGet(this::settles);
            case BOUNCES -> byStepSize().orElseGet(() -> say("keeps-jumping", lateSteps()));
            case WANDERS -> wanders();
            case CREEPS -> say("slow", Forecast.HORIZON, Figures.shown(steepness()));
            case STALLS -> stalls();
            case DIVERGES -> diverges();
            case LEAVES -> forecast.point().ending().orElseThrow();
        };
    }

    /** The step size against 2/λmax, where it decides: plain descent where the ground curves up. */
    private Optional<Word> byStepSize() {
        if (!isPlain() || !(curvature.large() > 0)) {
            return Optional.empty();
        }
        String limit = Figures.shown(curvature.largestStableEta());
        String size = Figures.shown(eta);
        double share = eta / curvature.largestStableEta();
        return Optional.of(
                switch (kind) {
                    case BOUNCES ->
                            Math.abs(share - 1) < SAME
                                    ? say("at-limit", size)
                                    : say(share > 1 ? "too-long" : "jumps", size, limit);
                    case LANDS ->
                            say(Math.abs(share - 0.5) < SAME ? "lands" : "below", size, limit);
                    case OSCILLATES ->
                            share > 0.5
                                    ? say("overshoots", size, limit)
                                    : say("below", size, limit);
                    default -> say(share < FAR_BELOW ? "far-below" : "below", size, limit);
                });
    }

    private boolean isPlain() {
        return setup.optimizer() instanceof Sgd
                && setup.schedule() instanceof ConstantRate
                && !surface.isSampled();
    }

    private Word settles() {
        Descender end = forecast.point();
        return say(
                "settles",
                coordinate(end.place(0)),
                coordinate(end.place(1)),
                coordinate(end.height()));
    }

    /** To six decimals: what is left beyond them is the run not having come to a full stop. */
    private static String coordinate(double value) {
        double rounded = Math.rint(value * 1e6) / 1e6 + 0.0;
        return Figures.shown(Math.abs(value) < 1 ? rounded : value);
    }

    private Word stalls() {
        Descender end = forecast.point();
        boolean saddle = curvature.small() < 0 && curvature.large() > 0;
        return say(saddle ? "saddle" : "level", coordinate(end.place(0)), coordinate(end.place(1)));
    }

    private Word wanders() {
        if (surface instanceof RegressionSurface loss) {
            return say("batches", loss.batchSize(), loss.examples().count(), lateSteps());
        }
        return say("keeps-jumping", lateSteps());
    }

    private Word diverges() {
        boolean plain = isPlain() && curvature.large() > 0;
        if (plain && eta > curvature.largestStableEta()) {
            return say("above", Figures.shown(eta), Figures.shown(curvature.largestStableEta()));
        }
        if (curvature.small() < 0) {
            return say("bends-down", Figures.shown(curvature.small()));
        }
        return forecast.point()
                .ending()
                .orElseGet(() -> say("exceeds", Figures.shown(forecast.far(), 1), step()));
    }

    private String lateSteps() {
        return Figures.shown(forecast.longestOfLate());
    }

    private double steepness() {
        Descender end = forecast.point();
        return StrictMath.hypot(end.gradient(0), end.gradient(1));
    }

    /** A little below the limit, for plain descent that a smaller step would help. */
    private double remedy() {
        boolean helps = kind == Verdict.Kind.DIVERGES || kind == Verdict.Kind.BOUNCES;
        double limit = curvature.largestStableEta();
        boolean tooLong = isPlain() && eta >= limit * (1 - SAME);
        return helps && tooLong ? rounded(0.9 * limit) : Double.NaN;
    }

    /** Down to two digits: a step size to be read, not to be computed with. */
    private static double rounded(double value) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(value)) - 1);
        double digits = Math.floor(value / unit + SAME);
        return unit >= 1 ? digits * unit : digits / Math.rint(1 / unit);
    }

    private Word say(String key, Object... arguments) {
        return Word.of("surface.why." + key, arguments);
    }
}
