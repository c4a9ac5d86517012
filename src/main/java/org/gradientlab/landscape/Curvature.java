package org.gradientlab.landscape;

import org.gradientlab.function.PointOnSurface;

/**
 * How a surface bends at a point: the two eigenvalues of its Hessian, the larger first, and the
 * direction (of length 1) in which it bends by the larger one. The other direction stands square to
 * it.
 */
public record Curvature(double large, double small, double alongX, double alongY) {
    public static Curvature of(PointOnSurface p) {
        double middle = p.fxx() / 2 + p.fyy() / 2;
        double half = p.fxx() / 2 - p.fyy() / 2;
        double spread = StrictMath.hypot(half, p.fxy());
        double angle = StrictMath.atan2(p.fxy(), half) / 2;
        return new Curvature(
                middle + spread, middle - spread, StrictMath.cos(angle), StrictMath.sin(angle));
    }

    /** How many times more it bends one way than the other; ∞ where it does not bend at all. */
    public double conditionNumber() {
        double one = Math.abs(large);
        double other = Math.abs(small);
        return Math.max(one, other) / Math.min(one, other);
    }

    /** 2/λmax: a longer step overshoots more each time; ∞ where the ground curves up nowhere. */
    public double largestStableEta() {
        return large > 0 ? 2 / large : Double.POSITIVE_INFINITY;
    }
}
