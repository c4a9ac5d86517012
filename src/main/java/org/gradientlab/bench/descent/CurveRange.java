package org.gradientlab.bench.descent;

import java.util.Arrays;
import java.util.List;
import org.gradientlab.function.EvaluatorOfX;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.plot.Scale;

/**
 * Chooses the heights to show of a curve: its hills and valleys and where the run starts, but not
 * all of an end that rises out of sight, nor a pole.
 */
final class CurveRange {
    private static final int SAMPLES = 300;
    private static final double HEADROOM = 0.22;
    private static final double NEAR_ZERO = 0.25;
    private static final double POLE = 40;

    private CurveRange() {}

    static Scale of(FunctionOfX f, Stretch shown, List<Double> starts) {
        EvaluatorOfX evaluator = f.evaluator();
        double[] heights = new double[SAMPLES + 1];
        for (int i = 0; i <= SAMPLES; i++) {
            heights[i] = evaluator.value(shown.left() + shown.width() * i / SAMPLES);
        }
        double[] finite = Arrays.stream(heights).filter(Double::isFinite).toArray();
        if (finite.length == 0) {
            return Scale.linear(0, 1);
        }
        double bottom = Arrays.stream(finite).min().orElseThrow();
        double top = Math.max(highestHill(heights), lowerEnd(finite));
        for (double start : starts) {
            double height = evaluator.value(start);
            top = shown.contains(start) && Double.isFinite(height) ? Math.max(top, height) : top;
        }
        return padded(withoutPoles(finite, bottom, top));
    }

    /** The highest point that has a lower one on both sides; −∞ if there is none. */
    private static double highestHill(double[] heights) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < heights.length - 1; i++) {
            boolean hill = heights[i] > heights[i - 1] && heights[i] > heights[i + 1];
            highest = hill ? Math.max(highest, heights[i]) : highest;
        }
        return highest;
    }

    private static double lowerEnd(double[] finite) {
        return Math.min(finite[0], finite[finite.length - 1]);
    }

    private static double[] withoutPoles(double[] finite, double bottom, double top) {
        double[] sorted = finite.clone();
        Arrays.sort(sorted);
        double low = sorted[sorted.length / 10];
        double high = sorted[sorted.length * 8 / 10];
        double reach = POLE * Math.max(high - low, 1e-9 * Math.max(1, Math.abs(high)));
        return new double[] {Math.max(bottom, low - reach), Math.min(top, high + reach)};
    }

    private static Scale padded(double[] range) {
        double bottom = range[0];
        double top = Math.max(range[1], bottom);
        double height = top > bottom ? top - bottom : Math.max(1, Math.abs(top));
        boolean onGround = bottom >= 0 && bottom < NEAR_ZERO * height;
        return Scale.linear(onGround ? 0 : bottom - 0.1 * height, top + HEADROOM * height);
    }
}
