package org.gradientlab.bench.descent;

import java.util.Arrays;
import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.landscape.Verdict;

/**
 * Runs a copy of a descent on until it is plain what becomes of it: the verdict is not guessed from
 * a formula but seen.
 */
final class Future {
    /** No more steps than this are looked ahead. */
    static final int HORIZON = 2000;

    private static final double FAR = 1e6;
    private static final double RESTING = 1e-10;
    private static final double LEVEL = 1e-7;
    private static final int STEPS_AT_REST = 3;
    private static final int QUARTER = HORIZON / 4;

    /** Fewer turns than this in a quarter of the horizon are the swings of a slow optimizer. */
    private static final int MANY_TURNS = 20;

    private static final double STEADY = 0.02;

    private final DescentSetup setup;
    private final Descender point;
    private final Tally tally;
    private final double far;
    private final double[] longest = new double[4];
    private final int[] turns = new int[4];
    private long step;
    private int restful;
    private double lastChange;

    private Future(DescentSetup setup, Descender now, Tally tally, long step, Stretch ground) {
        this.setup = setup;
        this.point = now.copy(setup.f());
        this.tally = new Tally(tally);
        this.step = step;
        double reach = Math.max(Math.abs(ground.left()), Math.abs(ground.right()));
        this.far = FAR * Math.max(1, Math.max(reach, Math.abs(setup.x0())));
    }

    static Future of(DescentSetup setup, Descender now, Tally tally, long step, Stretch ground) {
        return new Future(setup, now, tally, step, ground);
    }

    /** Where it ended up. */
    Descender point() {
        return point;
    }

    /** The step at which it was decided. */
    long step() {
        return step;
    }

    /** What is beyond this is beyond return. */
    double far() {
        return far;
    }

    /** How long its last steps still were. */
    double longestOfLate() {
        return longest[3];
    }

    Verdict.Kind look() {
        for (int ahead = 0; ahead < HORIZON; ahead++) {
            if (point.stopped()) {
                return point.overflowed() ? Verdict.Kind.DIVERGES : Verdict.Kind.LEAVES;
            }
            if (Math.abs(point.x()) > far) {
                return Verdict.Kind.DIVERGES;
            }
            advance(ahead / QUARTER);
            if (restful >= STEPS_AT_REST) {
                return rest();
            }
        }
        return unfinished();
    }

    private void advance(int quarter) {
        double before = point.x();
        point.step(setup.schedule().factor(step));
        step++;
        tally.note(before, point.x());
        double change = point.x() - before;
        longest[quarter] = Math.max(longest[quarter], Math.abs(change));
        turns[quarter] += change * lastChange < 0 ? 1 : 0;
        lastChange = change;
        boolean still = Math.abs(change) <= RESTING * Math.max(1, Math.abs(before));
        restful = still && isLevel() ? restful + 1 : 0;
    }

    /** Rounding leaves a slope of f″ · ulp(x) even in the bottom of a valley. */
    private boolean isLevel() {
        return Math.abs(point.slope()) <= LEVEL * Math.max(1, Math.abs(point.curvature()));
    }

    private Verdict.Kind rest() {
        if (!atMinimum(setup.f(), point.x())) {
            return Verdict.Kind.STALLS;
        }
        if (tally.swings() > 1) {
            return Verdict.Kind.OSCILLATES;
        }
        return tally.moves() == 1 ? Verdict.Kind.LANDS : Verdict.Kind.CONVERGES;
    }

    /** Whether f is nowhere lower close by. */
    private static boolean atMinimum(FunctionOfX f, double x) {
        EvaluatorOfX evaluator = f.evaluator();
        double here = evaluator.value(x);
        double aside = 1e-3 * Math.max(1, Math.abs(x));
        double rounding = 1e-15 * Math.max(1, Math.abs(here));
        return Arrays.stream(new double[] {x - aside, x + aside})
                .map(evaluator::value)
                .noneMatch(near -> near < here - rounding);
    }

    private Verdict.Kind unfinished() {
        if (turns[3] < MANY_TURNS) {
            return Verdict.Kind.CREEPS;
        }
        double growth = longest[3] / longest[2];
        if (growth > 1 + STEADY) {
            return Verdict.Kind.DIVERGES;
        }
        return growth < 1 - STEADY ? Verdict.Kind.OSCILLATES : Verdict.Kind.BOUNCES;
    }
}
