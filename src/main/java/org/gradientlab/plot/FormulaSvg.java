package org.gradientlab.plot;

import java.util.Locale;
import java.util.stream.Collectors;

/** A formula as a piece of SVG that stands in a line of HTML, for paper. */
public final class FormulaSvg {
    private FormulaSvg() {}

    /** Lengths are in em of the text around it, so that it grows with the text. */
    public static String of(String latex, double em) {
        Formula formula = Formula.of(latex, em);
        String paths =
                formula.parts().stream()
                        .map(part -> "<path d=\"" + part.outline().svgPath() + "\"/>")
                        .collect(Collectors.joining());
        return String.format(
                Locale.ROOT,
                "<svg class=\"formula\" style=\"width:%.3fem;height:%.3fem;vertical-align:%.3fem\""
                        + " viewBox=\"0 %.2f %.2f %.2f\">%s</svg>",
                formula.width() / em,
                formula.height() / em,
                -formula.depth() / em,
                -formula.ascent(),
                formula.width(),
                formula.height(),
                paths);
    }
}
