package org.gradientlab.bench.descent;

import org.gradientlab.function.PointOnCurve;

/**
 * Chooses how much shorter than the slope its arrow is drawn: one ratio for the whole run where
 * that will do, so that the arrows of different steps compare, and always a round one.
 */
final class SlopeScale {
    private static final double[] RATIOS = {1, 2, 4, 6, 10, 20, 40, 100};
    private static final double LONGEST = 0.28;
    private static final int STEPS_FURTHER = 2;

    private SlopeScale() {}

    static double of(PointOnCurve start, PointOnCurve here, Stretch shown) {
        double longest = Math.max(size(here), size(start));
        double room = LONGEST * shown.width();
        for (int i = 0; i < RATIOS.length; i++) {
            if (longest / RATIOS[i] <= room) {
                return insideIfPossible(i, start, here, shown);
            }
        }
        double power = Math.pow(10, Math.ceil(Math.log10(longest / room)));
        return Double.isFinite(power) ? power : 1;
    }

    private static double insideIfPossible(
            int base, PointOnCurve start, PointOnCurve here, Stretch shown) {
        int last = Math.min(base + STEPS_FURTHER, RATIOS.length - 1);
        for (int i = base; i <= last; i++) {
            if (endsInside(start, RATIOS[i], shown) && endsInside(here, RATIOS[i], shown)) {
                return RATIOS[i];
            }
        }
        return RATIOS[base];
    }

    private static boolean endsInside(PointOnCurve at, double ratio, Stretch shown) {
        return !shown.contains(at.x()) || shown.contains(at.x() + at.slope() / ratio);
    }

    private static double size(PointOnCurve at) {
        double size = Math.abs(at.slope());
        return Double.isFinite(size) ? size : 0;
    }
}
