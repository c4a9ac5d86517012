package org.gradientlab.bench.activation;

import org.gradientlab.plot.Scale;

/** Rounds what a hand puts somewhere: to the power of ten next above what one pixel means. */
final class PixelUnit {
    private PixelUnit() {}

    static double of(Scale scale, double pixels) {
        double pixel = Math.abs(scale.high() - scale.low()) / Math.max(1, pixels);
        return Math.pow(10, Math.ceil(Math.log10(pixel)));
    }

    /** Without the crumbs of binary fractions, and not further than allowed. */
    static double rounded(double value, double unit, double farthest) {
        double digits = Math.rint(value / unit);
        double exact = unit >= 1 ? digits * unit : digits / Math.rint(1 / unit);
        return Math.clamp(exact, -farthest, farthest);
    }
}
