package org.gradientlab.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers the way a textbook prints them: −0.405, 8.4 · 10⁻³, 1 000 000. */
public final class Figures {
    private static final String MINUS = "−";
    private static final char THIN_SPACE = '\u2009';

    /** As many as tell a double from its neighbours. */
    static final int MOST_DIGITS = 17;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final Pattern POWER = Pattern.compile(" · 10(⁻?)([" + SUPERSCRIPTS + "]+)");

    private Figures() {}

    /**
     * Every digit that tells this double from its neighbours, in ASCII: what files and fields hold.
     */
    public static String exact(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return value == 0 ? "0" : Long.toString((long) value);
        }
        String text = Double.toString(value);
        return text.endsWith(".0")
                ? text.substring(0, text.length() - 2)
                : text.replace(".0E", "E").replace('E', 'e');
    }

    /** As {@link #exact} with a printed minus: for sentences about a value a person typed. */
    public static String plain(double value) {
        if (Double.isNaN(value)) {
            return "NaN";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : MINUS + "∞";
        }
        String digits = exact(Math.abs(value));
        return value < 0 ? MINUS + digits : digits;
    }

    /** Four significant digits: what a plot or a line of arithmetic shows. */
    public static String shown(double value) {
        return shown(value, 4);
    }

    public static String shown(double value, int significant) {
        if (Double.isNaN(value) || Double.isInfinite(value) || value == 0) {
            return plain(value);
        }
        BigDecimal rounded =
                new BigDecimal(Math.abs(value))
                        .round(new MathContext(significant, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        String sign = value < 0 ? MINUS : "";
        if (exponent < -3 || exponent > Math.max(5, significant)) {
            String digits = rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString();
            return sign + digits + " · 10" + superscript(exponent);
        }
        return sign + grouped(rounded.stripTrailingZeros().toPlainString());
    }

    /** The number that is shown with so many significant digits. */
    public static double rounded(double value, int significant) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .round(new MathContext(significant, RoundingMode.HALF_EVEN))
                        .doubleValue()
                : value;
    }

    /** As {@link #shown} for a formula in LaTeX. */
    public static String inLatex(double value, int significant) {
        return inLatex(shown(value, significant));
    }

    /**
     * With as many digits more as it takes not to be printed as the whole number beside it: what is
     * left of 1 − 0.99998 must not vanish.
     */
    public static String inLatexNotRounded(double value, int significant) {
        return inLatex(value, digitsNotRounded(value, significant));
    }

    /** As {@link #rounded}, but never the whole number beside one that is not whole. */
    public static double roundedNotWhole(double value, int significant) {
        return rounded(value, digitsNotRounded(value, significant));
    }

    private static int digitsNotRounded(double value, int significant) {
        int digits = significant;
        while (digits < MOST_DIGITS
                && value != Math.rint(value)
                && rounded(value, digits) == Math.rint(value)) {
            digits++;
        }
        return digits;
    }

    /** A number already printed, for a formula in LaTeX. */
    public static String inLatex(String shown) {
        Matcher power = POWER.matcher(shown);
        String text = power.replaceAll(found -> " \\\\cdot 10^{" + exponent(found) + "}");
        return text.replace(MINUS, "-")
                .replace(String.valueOf(THIN_SPACE), "\\,")
                .replace("∞", "\\infty ")
                .replace("NaN", "\\mathrm{NaN}");
    }

    private static String exponent(MatchResult found) {
        StringBuilder digits = new StringBuilder(found.group(1).isEmpty() ? "" : "-");
        found.group(2).chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
        return digits.toString();
    }

    /** A whole number with a thin space between thousands. */
    public static String whole(long value) {
        return (value < 0 ? MINUS : "") + grouped(Long.toString(Math.abs(value)));
    }

    public static String superscript(int exponent) {
        StringBuilder text = new StringBuilder(exponent < 0 ? "⁻" : "");
        Integer.toString(Math.abs(exponent))
                .chars()
                .forEach(c -> text.append(SUPERSCRIPTS.charAt(c - '0')));
        return text.toString();
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        if (whole > 4) {
            for (int i = whole - 3; i > 0; i -= 3) {
                text.insert(i, THIN_SPACE);
            }
        }
        return text.toString();
    }
}
