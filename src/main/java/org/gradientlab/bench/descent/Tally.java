package org.gradientlab.bench.descent;

/** Counts the steps of a run that really moved it, and how often they turned round. */
final class Tally {
    /** Shorter steps than this, relative to x, are the run coming to rest. */
    private static final double NOTICEABLE = 1e-6;

    private int moves;
    private int swings;
    private double direction;

    Tally() {}

    Tally(Tally other) {
        moves = other.moves;
        swings = other.swings;
        direction = other.direction;
    }

    void note(double from, double to) {
        double change = to - from;
        if (Math.abs(change) > NOTICEABLE * Math.max(1, Math.abs(to))) {
            moves++;
            swings += direction * change < 0 ? 1 : 0;
            direction = Math.signum(change);
        }
    }

    int moves() {
        return moves;
    }

    int swings() {
        return swings;
    }
}
