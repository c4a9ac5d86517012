package org.gradientlab.bench.activation;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.network.Activation;

/**
 * A stretch of z on which the slope of an activation is less than {@link Flow#FLAT}; its ends may
 * be infinite.
 */
public record FlatStretch(double from, double to, Flow flow) {
    private static final double FARTHEST = 16;
    private static final double STRIDE = 1 / 32.0;
    private static final int HALVINGS = 40;

    /** All of them, from left to right. */
    static List<FlatStretch> of(Activation activation) {
        List<FlatStretch> found = new ArrayList<>();
        double from = Double.NaN;
        if (isFlat(activation, -FARTHEST)) {
            from = Double.NEGATIVE_INFINITY;
        }
        for (double z = -FARTHEST + STRIDE; z <= FARTHEST; z += STRIDE) {
            boolean before = isFlat(activation, z - STRIDE);
            if (isFlat(activation, z) != before) {
                double edge = edge(activation, z - STRIDE, z);
                if (before) {
                    found.add(stretch(activation, from, edge));
                }
                from = edge;
            }
        }
        if (isFlat(activation, FARTHEST)) {
            found.add(stretch(activation, from, Double.POSITIVE_INFINITY));
        }
        return found;
    }

    private static boolean isFlat(Activation activation, double z) {
        return Math.abs(activation.slope(z)) < Flow.FLAT;
    }

    private static double edge(Activation activation, double left, double right) {
        boolean flat = isFlat(activation, left);
        double low = left;
        double high = right;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            boolean same = isFlat(activation, middle) == flat;
            low = same ? middle : low;
            high = same ? high : middle;
        }
        return (low + high) / 2;
    }

    private static FlatStretch stretch(Activation activation, double from, double to) {
        return new FlatStretch(from, to, Flow.at(activation, inside(from, to)));
    }

    private static double inside(double from, double to) {
        if (Double.isInfinite(from)) {
            return Double.isInfinite(to) ? 0 : to - 1;
        }
        return Double.isInfinite(to) ? from + 1 : (from + to) / 2;
    }

    double width() {
        return to - from;
    }
}
