package org.gradientlab.shell.transport;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a step lies on the timeline. Of a long run the beginning is the interesting part, so beyond
 * some thousand steps the timeline is logarithmic; else its handle would stick to the left end.
 */
record TimelineScale(long steps) {
    private static final long LONGEST_LINEAR = 2000;

    boolean isLogarithmic() {
        return steps > LONGEST_LINEAR;
    }

    double share(long step) {
        if (steps <= 0) {
            return 0;
        }
        double share =
                isLogarithmic() ? Math.log1p((double) step) / logEnd() : (double) step / steps;
        return Math.clamp(share, 0, 1);
    }

    long step(double share) {
        return Math.clamp(Math.round(exactStep(share)), 0, steps);
    }

    /** The place between two steps that a share of the length stands for. */
    double exactStep(double share) {
        double inside = Math.clamp(share, 0, 1);
        return isLogarithmic() ? Math.expm1(inside * logEnd()) : inside * steps;
    }

    private double logEnd() {
        return Math.log1p((double) steps);
    }

    /** The decades that a logarithmic timeline names. */
    List<Long> ticks() {
        List<Long> ticks = new ArrayList<>();
        if (isLogarithmic()) {
            for (long tick = 10; tick < steps; tick *= 10) {
                ticks.add(tick);
            }
        }
        return ticks;
    }
}
