package org.gradientlab.function;

/** The part of the x-y plane that is shown. */
public record Region(double left, double right, double bottom, double top) {
    static Region square(double half) {
        return new Region(-half, half, -half, half);
    }

    public boolean contains(double x, double y) {
        return left <= x && x <= right && bottom <= y && y <= top;
    }
}
