package org.gradientlab.picture;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** What the next shape is drawn with; at first what a fresh Canvas draws with. */
final class SvgStyle {
    Paint fill = Color.BLACK;
    Paint stroke = Color.BLACK;
    double width = 1;
    double[] dashes = {};
    StrokeLineCap cap = StrokeLineCap.SQUARE;
    StrokeLineJoin join = StrokeLineJoin.MITER;
    Font font = Font.getDefault();
    TextAlignment align = TextAlignment.LEFT;

    /** How many groups were opened since the style before this one was saved. */
    int groups;

    SvgStyle copy() {
        SvgStyle copy = new SvgStyle();
        copy.fill = fill;
        copy.stroke = stroke;
        copy.width = width;
        copy.dashes = dashes;
        copy.cap = cap;
        copy.join = join;
        copy.font = font;
        copy.align = align;
        return copy;
    }

    /** Ends a shape that is filled. */
    void filled(Markup shape) {
        Svg.fill(shape, fill);
        shape.end();
    }

    /** Ends a shape whose outline is drawn. */
    void stroked(Markup shape) {
        shape.with("fill", "none");
        outline(shape);
        Svg.dashes(shape, dashes);
        shape.end();
    }

    void filledWords(Markup out, String words, double x, double y) {
        if (SvgWords.areThere(words, x, y)) {
            SvgWords.begin(out, words, font, x, y, align);
            Svg.fill(out, fill);
            out.end("text", words);
        }
    }

    void strokedWords(Markup out, String words, double x, double y) {
        if (SvgWords.areThere(words, x, y)) {
            SvgWords.begin(out, words, font, x, y, align);
            out.with("fill", "none");
            outline(out);
            out.end("text", words);
        }
    }

    private void outline(Markup shape) {
        Svg.stroke(shape, stroke, width);
        Svg.ends(shape, cap, join);
    }
}
