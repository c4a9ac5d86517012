package org.gradientlab.bench.race;

import java.util.Optional;
import org.gradientlab.landscape.Descender;
import org.gradientlab.optimizer.Optimizer;
import org.gradientlab.words.Word;

/** One optimizer on the course, and what has become of it so far. */
final class Racer {
    private static final long NEVER = -1;
    private static final int NUMBERS = 3;

    /** So many steps without getting lower, near another minimum, are a racer that stays there. */
    private static final int PATIENCE = 100;

    private static final double LOWER = 1e-3;
    private static final double LEVEL = 1e-7;

    private final Course course;
    private final double far;
    private final Descender point;
    private long reachedAt = NEVER;
    private double lowest;
    private long lowestAt;

    Racer(Course course, Optimizer optimizer, double x0, double y0) {
        this.course = course;
        far = course.far(x0, y0);
        point = new Descender(course.ground(), optimizer, course.ground().placeAt(x0, y0));
        lowest = point.height();
        note();
    }

    Descender point() {
        return point;
    }

    /** The first step at which f was below the goal; −1 while it was at none. */
    long reachedAt() {
        return reachedAt;
    }

    double x() {
        return course.ground().pictureX(point.place());
    }

    double y() {
        return course.ground().pictureY(point.place());
    }

    /** Whether it goes no further. */
    boolean isOut() {
        return point.stopped() || isFar();
    }

    private boolean isFar() {
        for (int i = 0; i < course.ground().dimensions(); i++) {
            if (!(Math.abs(point.place(i)) <= far)) {
                return true;
            }
        }
        return false;
    }

    /** One update; nothing where it is out. */
    void step() {
        if (!isOut()) {
            point.step();
            note();
        }
    }

    private void note() {
        double f = point.height();
        if (reachedAt == NEVER && f < course.goal()) {
            reachedAt = point.steps();
        }
        if (f < lowest - LOWER * Math.max(Math.abs(lowest), Double.MIN_NORMAL)) {
            lowest = f;
            lowestAt = point.steps();
        }
    }

    Fate fate() {
        if (point.stopped() && !point.overflowed()) {
            return Fate.LEFT;
        }
        if (isOut()) {
            return Fate.DIVERGED;
        }
        if (reachedAt != NEVER) {
            return Fate.REACHED;
        }
        return resting();
    }

    private Fate resting() {
        boolean idle = point.steps() - lowestAt >= PATIENCE;
        boolean level = isLevel();
        if ((level || idle) && course.isByAnotherMinimum(x(), y())) {
            return Fate.STUCK;
        }
        return level && point.steps() > 0 ? Fate.STALLED : Fate.GOING;
    }

    private boolean isLevel() {
        for (int i = 0; i < course.ground().dimensions(); i++) {
            if (!(Math.abs(point.gradient(i)) <= LEVEL)) {
                return false;
            }
        }
        return true;
    }

    /** What is to be said of its fate beyond the word: where it left the domain, and why. */
    Optional<Word> why() {
        return point.ending();
    }

    double[] state() {
        double[] inner = point.state();
        double[] state = new double[NUMBERS + inner.length];
        state[0] = reachedAt;
        state[1] = lowest;
        state[2] = lowestAt;
        System.arraycopy(inner, 0, state, NUMBERS, inner.length);
        return state;
    }

    void restore(double[] state) {
        reachedAt = (long) state[0];
        lowest = state[1];
        lowestAt = (long) state[2];
        double[] inner = new double[state.length - NUMBERS];
        System.arraycopy(state, NUMBERS, inner, 0, inner.length);
        point.restore(inner);
    }
}
