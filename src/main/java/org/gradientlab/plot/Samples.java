package org.gradientlab.plot;

import java.util.function.IntToDoubleFunction;

/** Points of a curve with rising x, looked up by index; nothing is copied. */
public record Samples(int count, IntToDoubleFunction x, IntToDoubleFunction y) {

    /** Values at 0, 1, 2 …: a scalar against the step. */
    public static Samples ofSteps(int count, IntToDoubleFunction y) {
        return new Samples(count, i -> i, y);
    }

    public double xAt(int index) {
        return x.applyAsDouble(index);
    }

    public double yAt(int index) {
        return y.applyAsDouble(index);
    }

    /** The first index whose x is not below the given one; {@code count} if there is none. */
    public int firstFrom(double least) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (xAt(middle) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index nearest to an x; only for samples that have any. */
    public int nearest(double x) {
        int right = Math.min(firstFrom(x), count - 1);
        boolean leftIsNearer = right > 0 && x - xAt(right - 1) < xAt(right) - x;
        return leftIsNearer ? right - 1 : right;
    }
}
