package org.gradientlab.bench.descent;

/**
 * One of the many starts at the step shown: where it began, where it stands, and the index of the
 * minimum it has reached or {@link #NONE}.
 */
public record StartingPoint(double x0, double x, double f, int minimum, boolean stopped) {
    public static final int NONE = -1;

    public boolean arrived() {
        return minimum != NONE;
    }
}
