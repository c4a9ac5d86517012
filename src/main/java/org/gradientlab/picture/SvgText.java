package org.gradientlab.picture;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** Writes a JavaFX text, broken into lines or not, as words of SVG. */
final class SvgText {
    private final Markup out;
    private final Text text;

    SvgText(Markup out, Text text) {
        this.out = out;
        this.text = text;
    }

    void write() {
        String words = text.getText();
        int from = 0;
        while (from < words.length()) {
            Place place = place(from);
            int to = from + 1;
            while (to < words.length() && isOn(place, to)) {
                to++;
            }
            line(words.substring(from, to), place);
            from = to;
        }
    }

    /** Where a character begins. */
    private record Place(double left, double top) {}

    private boolean isOn(Place line, int index) {
        // Half a px less is no new line, and a character without a shape, as a line's end, neither.
        Place place = place(index);
        return Double.isNaN(place.top) || Math.abs(place.top - line.top) < 0.5;
    }

    private Place place(int index) {
        double left = Double.NaN;
        double top = Double.NaN;
        for (PathElement element : text.rangeShape(index, index + 1)) {
            double x = Double.NaN;
            double y = Double.NaN;
            if (element instanceof MoveTo to) {
                x = to.getX();
                y = to.getY();
            } else if (element instanceof LineTo to) {
                x = to.getX();
                y = to.getY();
            }
            left = Double.isNaN(left) ? x : Math.min(left, Double.isNaN(x) ? left : x);
            top = Double.isNaN(top) ? y : Math.min(top, Double.isNaN(y) ? top : y);
        }
        return new Place(left, top);
    }

    private void line(String words, Place place) {
        String shown = words.stripTrailing();
        double baseline = place.top + text.getBaselineOffset();
        if (text.getFill() == null || !SvgWords.areThere(shown, place.left, baseline)) {
            return;
        }
        SvgWords.begin(out, shown, text.getFont(), place.left, baseline, TextAlignment.LEFT);
        Svg.fill(out, text.getFill());
        if (text.isUnderline()) {
            out.with("text-decoration", "underline");
        }
        out.end("text", shown);
    }
}
