package org.gradientlab.plot;

/** Chooses how many times smaller than true arrows are drawn so that they have room. */
public final class Magnification {
    private static final double[] DIGITS = {1, 2, 4, 10};

    private Magnification() {}

    /** The least of 1, 2, 4, 10, 20, 40 … by which a length divided is not above the longest. */
    public static double shrinking(double length, double longest) {
        if (!(length > longest) || Double.isInfinite(length)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(length / longest)));
        for (double digit : DIGITS) {
            if (length / (digit * power) <= longest) {
                return digit * power;
            }
        }
        return 10 * power;
    }
}
