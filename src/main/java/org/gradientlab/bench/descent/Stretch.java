package org.gradientlab.bench.descent;

/** A stretch of the x axis; left is less than right. */
public record Stretch(double left, double right) {
    private static final double MARGIN = 0.08;

    public double width() {
        return right - left;
    }

    public boolean contains(double x) {
        return left <= x && x <= right;
    }

    /** This stretch, grown where it must so that x stands a little inside it. */
    Stretch including(double x) {
        if (!Double.isFinite(x) || contains(x)) {
            return this;
        }
        double least = Math.min(left, x);
        double most = Math.max(right, x);
        double margin = MARGIN * (most - least);
        return x < left ? new Stretch(x - margin, right) : new Stretch(left, x + margin);
    }

    /** This stretch and half of its width more on each side. */
    Stretch widened() {
        return new Stretch(left - width() / 2, right + width() / 2);
    }
}
