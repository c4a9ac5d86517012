package org.gradientlab.bench.descent;

import org.gradientlab.function.PointOnCurve;

/**
 * One update with its numbers: from where, the slope it used and the place where that slope was
 * taken (elsewhere than {@code from} where the optimizer looks ahead), eta, and where it led.
 */
public record Move(PointOnCurve from, double place, double slope, double eta, double to) {
    /** The black arrow: what was added to x. */
    public double change() {
        return to - from.x();
    }

    /** Whether this is x ← x − η·f′(x) and nothing else. */
    public boolean isPlain() {
        return to == from.x() - eta * slope;
    }
}
