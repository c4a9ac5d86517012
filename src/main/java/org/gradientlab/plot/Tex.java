package org.gradientlab.plot;

import javafx.scene.paint.Color;
import org.gradientlab.words.Figures;

/** Writes numbers and colours the way the formula engine reads them. */
public final class Tex {
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
        return Figures.inLatex(shown);
    }

    /** A part of a formula in a colour of its own. */
    public static String coloured(Color colour, String latex) {
        return "\\textcolor{%s}{%s}".formatted(web(colour), latex);
    }

    private static String web(Color colour) {
        return "#%02X%02X%02X"
                .formatted(
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255));
    }
}
