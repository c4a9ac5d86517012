package org.gradientlab.plot;

/** An upright rectangle in px. */
public record Box(double left, double top, double width, double height) {
    public double right() {
        return left + width;
    }

    public double bottom() {
        return top + height;
    }

    public boolean meets(Box other) {
        return left < other.right()
                && other.left < right()
                && top < other.bottom()
                && other.top < bottom();
    }

    public boolean holds(double x, double y) {
        return x >= left && x <= right() && y >= top && y <= bottom();
    }

    public boolean inside(Box other) {
        return left >= other.left
                && right() <= other.right()
                && top >= other.top
                && bottom() <= other.bottom();
    }

    public Box grown(double by) {
        return new Box(left - by, top - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest box that holds both. */
    Box with(Box other) {
        double l = Math.min(left, other.left);
        double t = Math.min(top, other.top);
        return new Box(
                l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
    }

    static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
