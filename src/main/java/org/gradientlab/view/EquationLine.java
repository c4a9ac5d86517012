package org.gradientlab.view;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.gradientlab.plot.Formula;
import org.gradientlab.plot.Ink;
import org.gradientlab.plot.InkCanvas;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.plot.Writing;

/**
 * One line of arithmetic, its terms in columns with a caption under each; a column never gets
 * narrower while numbers change, so that nothing jumps.
 */
public final class EquationLine extends Region {
    private static final double TERM = 22;
    private static final double CAPTION_GAP = 17;
    private static final double COLUMN_GAP = 15;

    private final InkCanvas canvas = new InkCanvas(this::draw);
    private List<Term> terms = List.of();
    private Look look = Look.standard();
    private boolean captioned = true;

    /**
     * One column.
     *
     * @param latex what stands on the line
     * @param widest a formula as wide as this column will ever need to be; empty for none
     * @param caption what stands under it, a {@link Writing} source
     */
    public record Term(String latex, String widest, String caption, Color ink) {}

    public EquationLine() {
        getChildren().add(canvas);
    }

    /** Shows these terms; {@code spoken} says them for those who do not see them. */
    public void show(List<Term> newTerms, String spoken, Look newLook) {
        terms = List.copyOf(newTerms);
        look = newLook;
        setAccessibleText(spoken);
        requestLayout();
    }

    /** Whether the captions are shown: not where only a few lines fit. */
    public void setCaptioned(boolean with) {
        if (captioned != with) {
            captioned = with;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        canvas.redraw(getWidth(), getHeight());
    }

    private void draw(Ink on) {
        double natural = width(TERM);
        double room = getWidth() - look.size(24);
        draw(on, natural <= room ? TERM : TERM * room / natural);
    }

    private void draw(Ink on, double size) {
        double x = (getWidth() - width(size)) / 2;
        double below = captioned ? look.size(CAPTION_GAP) : 0;
        double depth = Math.max(0, tallest(Formula::depth, size) - look.size(size) * 0.3);
        double ascent = Math.max(look.size(size) * 0.7, tallest(Formula::ascent, size));
        double baseline = (getHeight() - below - depth - ascent) / 2 + ascent;
        for (Term term : terms) {
            Formula formula = Formula.of(term.latex(), look.size(size));
            double column = column(term, size);
            formula.draw(on, x + (column - formula.width()) / 2, baseline, term.ink());
            if (captioned) {
                Writing caption = caption(term);
                caption.draw(
                        on,
                        x + (column - caption.width()) / 2,
                        baseline + depth + below + look.size(3),
                        look.palette().muted());
            }
            x += column + look.size(COLUMN_GAP * size / TERM);
        }
    }

    private double tallest(ToDoubleFunction<Formula> height, double size) {
        return terms.stream()
                .mapToDouble(
                        term -> height.applyAsDouble(Formula.of(term.latex(), look.size(size))))
                .max()
                .orElse(0);
    }

    private double width(double size) {
        double gaps = look.size(COLUMN_GAP * size / TERM) * (terms.size() - 1);
        return gaps + terms.stream().mapToDouble(term -> column(term, size)).sum();
    }

    private double column(Term term, double size) {
        double now = Formula.of(term.latex(), look.size(size)).width();
        double most = Formula.of(term.widest(), look.size(size)).width();
        double caption = captioned ? caption(term).width() : 0;
        return Math.max(Math.max(now, most), caption);
    }

    private Writing caption(Term term) {
        return Writing.of(term.caption(), look, TextStyle.TICK);
    }

    @Override
    protected double computePrefHeight(double width) {
        double tallest = tallest(Formula::height, TERM);
        double least = look.size(captioned ? 62 : 40);
        return Math.max(least, tallest + look.size(captioned ? CAPTION_GAP + 18 : 12));
    }
}
