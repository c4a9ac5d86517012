package org.gradientlab.picture;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Words in an SVG document: as words, so that they can be searched, read aloud and changed. */
final class SvgWords {
    private SvgWords() {}

    static boolean areThere(String text, double x, double y) {
        return !text.isBlank() && Svg.areFinite(x, y);
    }

    /** Begins words on a baseline; where another face is taken, they still keep their width. */
    static void begin(Markup out, String text, Font font, double x, double y, TextAlignment align) {
        out.begin("text").with("x", x).with("y", y);
        Svg.font(out, font);
        switch (align) {
            case CENTER -> out.with("text-anchor", "middle");
            case RIGHT -> out.with("text-anchor", "end");
            default -> {}
        }
        if (text.length() > 1) {
            out.with("textLength", width(text, font)).with("lengthAdjust", "spacingAndGlyphs");
        }
        if (text.startsWith(" ") || text.endsWith(" ")) {
            out.with("xml:space", "preserve");
        }
    }

    private static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
