package org.gradientlab.plot;

import java.util.function.IntToDoubleFunction;

/** The places visited in the plane, one after another, looked up by index; nothing is copied. */
public record Route(int count, IntToDoubleFunction x, IntToDoubleFunction y) {
    /** A longer route is drawn by fewer of its later places. */
    private static final int ALL_UP_TO = 20_000;

    public double xAt(int index) {
        return x.applyAsDouble(index);
    }

    public double yAt(int index) {
        return y.applyAsDouble(index);
    }

    /** The same route up to and with an index. */
    public Route upTo(int last) {
        return new Route(Math.clamp(last + 1L, 0, count), x, y);
    }

    /** The index to draw after this one. */
    int after(int index) {
        int stride = index < ALL_UP_TO ? 1 : Math.max(1, (count - ALL_UP_TO) / ALL_UP_TO);
        return index + stride < count || index == count - 1 ? index + stride : count - 1;
    }
}
