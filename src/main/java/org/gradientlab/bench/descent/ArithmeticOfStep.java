package org.gradientlab.bench.descent;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Tex;
import org.gradientlab.view.EquationLine.Term;
import org.gradientlab.words.Figures;
import org.gradientlab.words.Words;

/** The update that led here with its numbers: x ← 5.05 − 0.05 · 8.1 = 4.645. */
final class ArithmeticOfStep {
    private static final String WIDEST = "00.000";

    private final Palette palette;
    private final Words words;
    private final Color result;
    private final List<Term> terms = new ArrayList<>();

    private ArithmeticOfStep(Look look, Color result) {
        this.palette = look.palette();
        this.words = look.words();
        this.result = result;
    }

    /** The last update; before the first one, the one that comes. Empty where there is neither. */
    static List<Term> of(DescentFrame frame, Look look, Color result) {
        ArithmeticOfStep line = new ArithmeticOfStep(look, result);
        Move last = frame.last();
        Move next = frame.next();
        if (last != null) {
            line.write(last, "was-at", "are-at");
        } else if (next != null) {
            line.write(next, "are-at", "will-be-at");
        }
        return line.terms;
    }

    /** The same line as plain text. */
    static String spoken(DescentFrame frame) {
        Move move = frame.last() == null ? frame.next() : frame.last();
        if (move == null) {
            return "";
        }
        String from = Figures.shown(move.from().x());
        String to = Figures.shown(move.to());
        return move.isPlain()
                ? "x ← %s − %s · (%s) = %s"
                        .formatted(from, Figures.shown(move.eta()), Figures.shown(move.slope()), to)
                : "x ← %s + (%s) = %s".formatted(from, Figures.shown(move.change()), to);
    }

    private void write(Move move, String before, String after) {
        number("x", "", "descent.line.next", palette.text());
        sign("\\leftarrow");
        number(Tex.number(move.from().x()), WIDEST, "descent.line." + before, palette.text());
        if (move.isPlain()) {
            sign("-");
            terms.add(new Term(Tex.number(move.eta()), "0.00", "$\\eta$", palette.text()));
            sign("\\cdot");
            number(Tex.factor(move.slope()), WIDEST, "descent.line.slope", palette.slope().text());
        } else {
            sign(move.change() < 0 ? "-" : "+");
            number(
                    Tex.number(Math.abs(move.change())),
                    WIDEST,
                    "descent.line.step",
                    palette.text());
        }
        sign("=");
        number(
                "\\mathbf{" + Tex.number(move.to()) + "}",
                "\\mathbf{" + WIDEST + "}",
                "descent.line." + after,
                result);
    }

    private void number(String latex, String widest, String key, Color ink) {
        terms.add(new Term(latex, widest, words.say(key), ink));
    }

    private void sign(String latex) {
        terms.add(new Term(latex, "", "", palette.text()));
    }
}
