package org.gradientlab.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/**
 * A LaTeX formula as outlines: drawn at any place on a Canvas, or shown as a {@link FormulaView}.
 * Lengths are px; y runs down from the baseline.
 *
 * @param latex what was typeset; parts may have colours of their own, see {@link Tex#coloured}
 * @param ascent from the baseline up to the top
 * @param depth from the baseline down to the bottom
 */
public record Formula(
        String latex, double size, double width, double ascent, double depth, List<Glyphs> parts) {
    private static final int REMEMBERED = 600;
    private static final Map<Key, Formula> TYPESET = new Remembered();

    public Formula {
        parts = List.copyOf(parts);
    }

    /**
     * Typesets a formula, or finds it among those typeset before. What the engine cannot read is
     * shown as plain text.
     */
    public static Formula of(String latex, double size) {
        Key key = new Key(latex, (float) size);
        synchronized (TYPESET) {
            return TYPESET.computeIfAbsent(key, k -> Typesetter.typeset(latex, k.size));
        }
    }

    /** Why the engine cannot read a formula; nothing where it can. */
    public static Optional<String> fault(String latex) {
        synchronized (TYPESET) {
            return Typesetter.fault(latex);
        }
    }

    public double height() {
        return ascent + depth;
    }

    /** The ink of parts without a colour is the given one. */
    public void draw(Ink on, double x, double baseline, Color ink) {
        for (Glyphs part : parts) {
            on.setFill(part.colour() == null ? ink : part.colour());
            trace(part, on, x, baseline);
            on.fill();
        }
    }

    /** The whole formula's border in one colour, drawn before its ink so that it lies behind. */
    public void drawHalo(Ink on, double x, double baseline, double width, Color colour) {
        on.save();
        on.setStroke(colour);
        on.setLineWidth(2 * width);
        on.setLineJoin(StrokeLineJoin.ROUND);
        on.setLineCap(StrokeLineCap.ROUND);
        on.setLineDashes();
        for (Glyphs part : parts) {
            trace(part, on, x, baseline);
            on.stroke();
        }
        on.restore();
    }

    private static void trace(Glyphs part, Ink on, double x, double y) {
        on.beginPath();
        part.outline().trace(on, x, y);
    }

    /** The least recently used formulas are forgotten: a run of a million steps shows millions. */
    private static final class Remembered extends LinkedHashMap<Key, Formula> {
        private static final long serialVersionUID = 1;

        Remembered() {
            super(REMEMBERED, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Formula> eldest) {
            return size() > REMEMBERED;
        }
    }

    private record Key(String latex, float size) {}
}
