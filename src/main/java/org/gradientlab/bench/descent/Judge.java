package org.gradientlab.bench.descent;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gradientlab.function.Minimum;
import org.gradientlab.function.PointOnCurve;
import org.gradientlab.landscape.Descender;
import org.gradientlab.landscape.Forecast;
import org.gradientlab.landscape.Verdict;
import org.gradientlab.optimizer.ConstantRate;
import org.gradientlab.optimizer.Sgd;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Word;

/**
 * Says why a descent ends as it does: for plain gradient descent by its step size against the limit
 * 2/f″, for every other optimizer by what was seen.
 */
final class Judge {
    private static final double FAR_BELOW = 0.1;
    private static final double SAME = 1e-6;

    private final DescentSetup setup;
    private final Forecast future;
    private final Verdict.Kind kind;
    private final double eta;

    /** The curvature at the minimum that the run is about, or at its start where there is none. */
    private final double curvature;

    private Judge(DescentSetup setup, List<Minimum> minima, long now, double x, Forecast future) {
        this.setup = setup;
        this.future = future;
        this.kind = future.kind();
        this.eta = setup.eta(now);
        this.curvature = curvatureOf(minima, x);
    }

    static Verdict judge(
            DescentSetup setup, List<Minimum> minima, long now, double x, Forecast future) {
        Judge judge = new Judge(setup, minima, now, x, future);
        return new Verdict(judge.kind, judge.why(), judge.future.point().steps(), judge.remedy());
    }

    private double curvatureOf(List<Minimum> minima, double x) {
        double about =
                switch (kind) {
                    case DIVERGES, LEAVES -> setup.x0();
                    default -> future.point().place(0);
                };
        double near = Double.isFinite(about) ? about : x;
        double at =
                kind.tone() == Verdict.Tone.GOOD
                        ? near
                        : minima.stream()
                                .min(Comparator.comparingDouble(m -> Math.abs(m.x() - near)))
                                .map(Minimum::x)
                                .orElse(near);
        return setup.f().at(at).curvature();
    }

    private Word why() {
        return switch (kind) {
            case CONVERGES, LANDS, OSCILLATES -> byStepSize().orElseGet(this::settles);
            case BOUNCES, WANDERS -> byStepSize().orElseGet(this::keepsJumping);
            case DIVERGES -> future.point().stopped() ? ended("too-far") : diverges();
            case LEAVES -> ended("leaves");
            case CREEPS ->
                    say(
                            "slow",
                            Forecast.HORIZON,
                            Figures.shown(Math.abs(future.point().gradient(0))));
            case STALLS -> say("level", Figures.shown(future.point().place(0)));
        };
    }

    /** The step size against 2/f″, where it decides: plain descent on a valley that curves. */
    private Optional<Word> byStepSize() {
        if (!(setup.optimizer() instanceof Sgd) || !(curvature > 0)) {
            return Optional.empty();
        }
        if (!(setup.schedule() instanceof ConstantRate)) {
            return bySchedule();
        }
        String limit = Figures.shown(2 / curvature);
        String size = Figures.shown(eta);
        double share = eta * curvature / 2;
        return switch (kind) {
            case LANDS ->
                    Optional.of(
                            Math.abs(share - 0.5) < SAME
                                    ? say("lands", size)
                                    : say("below", size, limit));
            case BOUNCES ->
                    Math.abs(share - 1) < SAME
                            ? Optional.of(say("at-limit", size))
                            : Optional.of(say(share > 1 ? "too-long" : "jumps", size, limit));
            case OSCILLATES ->
                    share > 0.5
                            ? Optional.of(
                                    say("overshoots", size, Figures.shown(1 / curvature), limit))
                            : Optional.of(say("below", size, limit));
            default -> Optional.of(say(share < FAR_BELOW ? "far-below" : "below", size, limit));
        };
    }

    private Optional<Word> bySchedule() {
        double limit = 2 / curvature;
        if (kind == Verdict.Kind.BOUNCES || setup.eta(0) < limit) {
            return Optional.empty();
        }
        for (long step = 1; step <= future.point().steps(); step++) {
            if (setup.eta(step) < limit) {
                return Optional.of(say("schedule", step, Figures.shown(limit)));
            }
        }
        return Optional.empty();
    }

    private Word diverges() {
        PointOnCurve start = setup.f().at(setup.x0());
        boolean plain = setup.optimizer() instanceof Sgd;
        if (plain && eta * curvature > 2) {
            return say("above", Figures.shown(eta), Figures.shown(2 / curvature));
        }
        if (plain && eta * start.curvature() > 2) {
            return say("above-at-start", Figures.shown(eta), Figures.shown(2 / start.curvature()));
        }
        return curvature < 0
                ? say("bends-down", Figures.shown(curvature))
                : say("exceeds", Figures.shown(future.far(), 1), future.point().steps());
    }

    private Word settles() {
        Descender end = future.point();
        return say("settles", Figures.shown(end.place(0)), Figures.shown(end.height()));
    }

    private Word keepsJumping() {
        boolean corner = setup.optimizer() instanceof Sgd && curvature == 0;
        return say(corner ? "corner" : "keeps-jumping", Figures.shown(future.longestOfLate()));
    }

    private Word ended(String key) {
        return say(key, future.point().steps(), DescentRun.reason(future.point()));
    }

    /** A little below the limit, for plain descent that a smaller step would help. */
    private double remedy() {
        boolean helps = kind == Verdict.Kind.DIVERGES || kind == Verdict.Kind.BOUNCES;
        boolean tooLong = setup.optimizer() instanceof Sgd && eta * curvature >= 2 - SAME;
        return helps && tooLong ? rounded(1.8 / curvature) : Double.NaN;
    }

    /** Down to two digits: a step size to be read, not to be computed with. */
    private static double rounded(double value) {
        double unit = StrictMath.pow(10, Math.floor(StrictMath.log10(value)) - 1);
        double digits = Math.floor(value / unit + SAME);
        return unit >= 1 ? digits * unit : digits / Math.rint(1 / unit);
    }

    private Word say(String key, Object... arguments) {
        return Word.of("descent.why." + key, arguments);
    }
}
