package org.gradientlab.landscape;

import java.util.function.LongToDoubleFunction;

/**
 * Runs a copy of a descender on until it is plain what becomes of it: the verdict is not guessed
 * from a formula but seen.
 */
public final class Forecast {
    /** No more steps than this are looked ahead. */
    public static final int HORIZON = 2000;

    private static final double RESTING = 1e-10;
    private static final double LEVEL = 1e-6;
    private static final int STEPS_AT_REST = 3;
    private static final int QUARTER = HORIZON / 4;

    /** Fewer turns than this in a quarter of the horizon are the swings of a slow optimizer. */
    private static final int MANY_TURNS = 12;

    private static final double STEADY = 0.02;

    private final Descender point;
    private final LongToDoubleFunction schedule;
    private final double far;
    private final double[] change;
    private final double[] lastChange;
    private final double[] longest = new double[4];
    private final int[] turns = new int[4];
    private final Verdict.Kind kind;
    private Tally tally;
    private int restful;

    /**
     * Looks ahead from where a point stands.
     *
     * @param tally the swings it has made so far
     * @param schedule the factor of eta at each step
     * @param far a place with a number larger than this is beyond return
     */
    public Forecast(Descender now, Tally tally, LongToDoubleFunction schedule, double far) {
        this.point = now.copy();
        this.tally = tally;
        this.schedule = schedule;
        this.far = far;
        this.change = new double[now.ground().dimensions()];
        this.lastChange = new double[change.length];
        this.kind = look();
    }

    public Verdict.Kind kind() {
        return kind;
    }

    /** Where it ended up. */
    public Descender point() {
        return point;
    }

    public double far() {
        return far;
    }

    /** How long its last steps still were. */
    public double longestOfLate() {
        return longest[3];
    }

    private Verdict.Kind look() {
        for (int ahead = 0; ahead < HORIZON; ahead++) {
            if (point.stopped()) {
                return point.overflowed() ? Verdict.Kind.DIVERGES : Verdict.Kind.LEAVES;
            }
            if (isFar()) {
                return Verdict.Kind.DIVERGES;
            }
            advance(ahead / QUARTER);
            if (restful >= STEPS_AT_REST) {
                return rest();
            }
        }
        return unfinished();
    }

    private boolean isFar() {
        for (int i = 0; i < change.length; i++) {
            if (Math.abs(point.place(i)) > far) {
                return true;
            }
        }
        return false;
    }

    private void advance(int quarter) {
        point.step(schedule.applyAsDouble(point.steps()));
        tally = tally.noting(point);
        double product = 0;
        double length = 0;
        boolean still = true;
        for (int i = 0; i < change.length; i++) {
            change[i] = point.place(i) - point.before(i);
            product += change[i] * lastChange[i];
            length = Math.max(length, Math.abs(change[i]));
            still &= Math.abs(change[i]) <= RESTING * Math.max(1, Math.abs(point.before(i)));
            lastChange[i] = change[i];
        }
        longest[quarter] = Math.max(longest[quarter], length);
        turns[quarter] += product < 0 ? 1 : 0;
        restful = still && isLevel() ? restful + 1 : 0;
    }

    private boolean isLevel() {
        for (int i = 0; i < change.length; i++) {
            if (!(Math.abs(point.gradient(i)) <= LEVEL * Math.max(1, Math.abs(point.height())))) {
                return false;
            }
        }
        return true;
    }

    private Verdict.Kind rest() {
        if (!Bottom.isAt(point)) {
            return Verdict.Kind.STALLS;
        }
        if (tally.swings() > 1) {
            return Verdict.Kind.OSCILLATES;
        }
        return tally.moves() == 1 ? Verdict.Kind.LANDS : Verdict.Kind.CONVERGES;
    }

    private Verdict.Kind unfinished() {
        if (isLevel() && !point.ground().isSampled()) {
            return rest();
        }
        double growth = longest[3] / longest[2];
        if (point.ground().isSampled()) {
            return growth > 10 ? Verdict.Kind.DIVERGES : Verdict.Kind.WANDERS;
        }
        if (turns[3] < MANY_TURNS) {
            return Verdict.Kind.CREEPS;
        }
        if (growth > 1 + STEADY) {
            return Verdict.Kind.DIVERGES;
        }
        return growth < 1 - STEADY ? Verdict.Kind.OSCILLATES : Verdict.Kind.BOUNCES;
    }
}
