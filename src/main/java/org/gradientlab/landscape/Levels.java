package org.gradientlab.landscape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the heights at which contour lines run: round numbers at even distances, or where a
 * surface is much steeper in one part than in another 1, 3, 10, 30 … above its lowest point.
 */
record Levels(double lowest, double highest, List<Double> values, boolean steep) {
    /** A twentieth of the map may lie this many times higher than another twentieth. */
    private static final double STEEP = 30;

    private static final int ABOUT = 10;
    private static final int MOST_DECADES = 7;
    private static final double SAME = 1e-9;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    Levels {
        values = List.copyOf(values);
    }

    static Levels of(double[] heights) {
        double[] sorted = Arrays.stream(heights).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new Levels(Double.NaN, Double.NaN, List.of(), false);
        }
        double lowest = sorted[0];
        double highest = sorted[sorted.length - 1];
        if (!(highest - lowest > SAME * Math.max(1e-300, Math.abs(highest)))) {
            return new Levels(lowest, highest, List.of(), false);
        }
        double low = share(sorted, 0.05) - lowest;
        double high = share(sorted, 0.95) - lowest;
        // heights of 1e300 and more leave no room to compute with: they are only shown as steep
        boolean steep = !(high <= STEEP * low);
        List<Double> values = steep ? steep(lowest, low, highest) : even(lowest, high + lowest);
        return new Levels(lowest, highest, values, steep);
    }

    private static double share(double[] sorted, double share) {
        return sorted[(int) (share * (sorted.length - 1))];
    }

    private static List<Double> even(double lowest, double high) {
        double step = round((high - lowest) / ABOUT);
        List<Double> values = new ArrayList<>();
        for (double i = Math.ceil(lowest / step + SAME); i * step < high + 2 * step; i++) {
            values.add(i * step);
        }
        return values;
    }

    private static double round(double step) {
        double unit = power(StrictMath.log10(step));
        return Arrays.stream(ROUND).filter(r -> r * unit >= step).findFirst().orElse(10) * unit;
    }

    private static List<Double> steep(double lowest, double low, double highest) {
        // a lowest point of almost 0 is 0, so that the lines stand at round numbers
        double base = Math.abs(lowest) < SAME * highest || nearZero(lowest, low) ? 0 : lowest;
        double top = highest - base;
        double last = Math.floor(StrictMath.log10(Math.min(top, Double.MAX_VALUE)));
        double first = Math.floor(StrictMath.log10(Math.max(low, top * 1e-300)));
        first = Math.max(first, last - MOST_DECADES);
        double[] digits = digits(last - first);
        List<Double> values = new ArrayList<>();
        for (double decade = first; decade <= last; decade++) {
            for (double digit : digits) {
                add(values, base + digit * power(decade), highest);
            }
        }
        return values;
    }

    private static double[] digits(double decades) {
        if (decades <= 2) {
            return new double[] {1, 2, 5};
        }
        return decades < MOST_DECADES ? new double[] {1, 3} : new double[] {1};
    }

    private static boolean nearZero(double lowest, double low) {
        return lowest >= 0 && lowest < low;
    }

    private static void add(List<Double> values, double level, double highest) {
        if (level < highest && (values.isEmpty() || level > values.getLast())) {
            values.add(level);
        }
    }

    private static double power(double exponent) {
        return StrictMath.pow(10, Math.floor(exponent + SAME));
    }
}
