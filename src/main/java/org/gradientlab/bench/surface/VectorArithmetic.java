package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Tex;
import org.gradientlab.view.EquationLine.Term;
import org.gradientlab.words.Words;

/** The update that led here as one line of vectors with its numbers. */
final class VectorArithmetic {
    private static final String WIDEST = "-0.000";

    private final Palette palette;
    private final Words words;
    private final Color result;
    private final Symbols symbols;
    private final boolean upright;
    private final List<Term> terms = new ArrayList<>();

    private VectorArithmetic(Look look, Color result, Symbols symbols, boolean upright) {
        palette = look.palette();
        words = look.words();
        this.result = result;
        this.symbols = symbols;
        this.upright = upright;
    }

    /**
     * The last update; before the first one, the one that comes. Empty where there is neither.
     *
     * @param upright whether vectors stand upright; they lie where several lines share the room
     */
    static List<Term> of(SurfaceFrame frame, Look look, Color result, boolean upright) {
        VectorArithmetic line = new VectorArithmetic(look, result, Symbols.of(frame), upright);
        Move last = frame.last();
        Move next = frame.next();
        if (last != null) {
            line.write(last, "was-at", "are-at");
        } else if (next != null) {
            line.write(next, "are-at", "will-be-at");
        }
        return line.terms;
    }

    private void write(Move move, String before, String after) {
        add(vector(symbols.x(), symbols.y()), "", "next", palette.text());
        sign("\\leftarrow");
        add(numbers(move.from().x(), move.from().y()), widest(), before, palette.text());
        if (move.isPlain()) {
            sign("-");
            terms.add(new Term(Tex.number(move.eta()), "0.00", "$\\eta$", palette.text()));
            sign("\\cdot");
            add(
                    numbers(move.slopeX(), move.slopeY()),
                    widest(),
                    "gradient",
                    palette.slope().text());
        } else {
            sign("+");
            add(numbers(move.changeX(), move.changeY()), widest(), "step", palette.text());
        }
        sign("=");
        add(bold(move.toX(), move.toY()), widest(), after, result);
    }

    private String numbers(double x, double y) {
        return vector(Tex.number(x), Tex.number(y));
    }

    private String bold(double x, double y) {
        return vector("\\mathbf{" + Tex.number(x) + "}", "\\mathbf{" + Tex.number(y) + "}");
    }

    private String widest() {
        return vector(WIDEST, WIDEST);
    }

    private String vector(String x, String y) {
        return upright
                ? "\\begin{pmatrix}" + x + "\\\\" + y + "\\end{pmatrix}"
                : "(" + x + ",\\," + y + ")";
    }

    private void add(String latex, String widest, String key, Color ink) {
        terms.add(new Term(latex, widest, words.say("surface.line." + key), ink));
    }

    private void sign(String latex) {
        terms.add(new Term(latex, "", "", palette.text()));
    }
}
