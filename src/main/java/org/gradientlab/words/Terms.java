package org.gradientlab.words;

/**
 * The terms of a {@link Reckoning} in LaTeX: numbers with as many digits as are told, fractions.
 */
public final class Terms {
    private Terms() {}

    public static String number(double value) {
        return Figures.inLatex(value, Reckoning.DIGITS);
    }

    public static String whole(long value) {
        return Figures.inLatex(Figures.whole(value));
    }

    /** A number where a sign may stand before it or a power behind it: in brackets if need be. */
    public static String factor(double value) {
        return factor(value, number(value));
    }

    /** As {@link #factor(double)} of a number that is printed already. */
    public static String factor(double value, String latex) {
        return value < 0 || latex.contains("cdot") ? "(" + latex + ")" : latex;
    }

    /** A factor that is not printed as the whole number beside it. */
    public static String factorNotRounded(double value) {
        return factor(value, Figures.inLatexNotRounded(value, Reckoning.DIGITS));
    }

    /** A share with so many digits that what it lacks of 1 can be read off it. */
    public static String share(double share) {
        double lack = 1 - share;
        int zeros = lack > 0 && lack < 1 ? (int) Math.floor(-Math.log10(lack)) : 0;
        return Figures.inLatex(share, Math.min(Reckoning.DIGITS + zeros, Figures.MOST_DIGITS));
    }

    public static String fraction(String above, String below) {
        return "\\frac{" + above + "}{" + below + "}";
    }
}
