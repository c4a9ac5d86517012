package org.gradientlab.bench.surface;

import org.gradientlab.function.PointOnSurface;

/**
 * One update with its numbers: from where, the gradient it used and the place where that was taken
 * (elsewhere than {@code from} where the optimizer looks ahead), eta, and where it led. On a batch
 * the gradient used is not that of {@code from}.
 */
public record Move(
        PointOnSurface from,
        double lookX,
        double lookY,
        double slopeX,
        double slopeY,
        double eta,
        double toX,
        double toY) {
    /** The black arrow: what was added to x and y. */
    public double changeX() {
        return toX - from.x();
    }

    public double changeY() {
        return toY - from.y();
    }

    /** Whether this is (x, y) ← (x, y) − η·gradient and nothing else. */
    public boolean isPlain() {
        return toX == from.x() - eta * slopeX && toY == from.y() - eta * slopeY;
    }

    public boolean looksAhead() {
        return lookX != from.x() || lookY != from.y();
    }
}
