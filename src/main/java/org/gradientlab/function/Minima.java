package org.gradientlab.function;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the local minima of a function of x inside an interval: samples where the slope turns from
 * falling to rising bracket a minimum, and bisection of the slope narrows it to the last bit.
 */
public final class Minima {
    private static final int SAMPLES = 4000;

    /** A dip deeper than this many times what surrounds it is a pole, not a minimum. */
    private static final double BOTTOMLESS = 1e6;

    private final EvaluatorOfX f;
    private final List<Minimum> found = new ArrayList<>();

    private Minima(FunctionOfX f) {
        this.f = f.evaluator();
    }

    /** From left to right; minima at the ends of the interval do not count. */
    public static List<Minimum> of(FunctionOfX f, double from, double to) {
        Minima search = new Minima(f);
        search.sample(from, to);
        return List.copyOf(search.found);
    }

    private void sample(double from, double to) {
        double falling = Double.NaN;
        for (int i = 0; i <= SAMPLES; i++) {
            double x = from + (to - from) * i / SAMPLES;
            f.evaluate(x);
            if (!Double.isFinite(f.value())) {
                falling = Double.NaN;
            } else if (f.slope() < 0) {
                falling = x;
            } else if (f.slope() > 0) {
                if (!Double.isNaN(falling)) {
                    narrow(falling, x);
                }
                falling = Double.NaN;
            }
        }
    }

    private void narrow(double falling, double rising) {
        double brim = Math.max(f.value(falling), f.value(rising));
        double low = falling;
        double high = rising;
        double middle = low + (high - low) / 2;
        f.evaluate(middle);
        while (low < middle && middle < high && f.slope() != 0 && Double.isFinite(f.slope())) {
            if (f.slope() < 0) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
            f.evaluate(middle);
        }
        add(f.value(low) < f.value(high) ? low : high, middle, brim);
    }

    private void add(double lower, double middle, double brim) {
        double x = f.value(lower) < f.value(middle) ? lower : middle;
        double depth = brim - f.value(x);
        if (depth >= 0 && depth <= BOTTOMLESS * (1 + Math.abs(brim))) {
            found.add(new Minimum(x, f.value(x)));
        }
    }
}
