package org.gradientlab.plot;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.gradientlab.words.Figures;

/** Writes numbers and colours the way the formula engine reads them. */
public final class Tex {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern POWER = Pattern.compile(" · 10(⁻?)([" + SUPERSCRIPTS + "]+)");

    private Tex() {}

    /** A number with four significant digits. */
    public static String number(double value) {
        return figures(Figures.shown(value));
    }

    public static String number(double value, int significant) {
        return figures(Figures.shown(value, significant));
    }

    /** A number in brackets if it is negative: what stands behind another sign. */
    public static String factor(double value) {
        String text = number(value);
        return text.startsWith("-") ? "(" + text + ")" : text;
    }

    /** A number already printed by {@link Figures}. */
    public static String figures(String shown) {
        Matcher power = POWER.matcher(shown);
        String text = power.replaceAll(found -> " \\\\cdot 10^{" + exponent(found) + "}");
        return text.replace("−", "-")
                .replace("\u2009", "\\,")
                .replace("∞", "\\infty ")
                .replace("NaN", "\\mathrm{NaN}");
    }

    /** A part of a formula in a colour of its own. */
    public static String coloured(Color colour, String latex) {
        return "\\textcolor{%s}{%s}".formatted(web(colour), latex);
    }

    private static String exponent(MatchResult found) {
        StringBuilder digits = new StringBuilder(found.group(1).isEmpty() ? "" : "-");
        found.group(2).chars().forEach(c -> digits.append(SUPERSCRIPTS.indexOf(c)));
        return digits.toString();
    }

    private static String web(Color colour) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
