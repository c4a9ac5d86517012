package org.gradientlab.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the formula engine paints as outlines, one piece for each run of one colour. It
 * paints nothing; what a formula never needs (images, clips) it refuses.
 */
final class OutlineGraphics extends UnusedGraphics {
    /** Stands for "the colour of the text around": no theme has it. */
    static final Color INK = new Color(1, 2, 3);

    static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final List<Glyphs> done = new ArrayList<>();
    private Path2D.Double current = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private AffineTransform transform = new AffineTransform();
    private Stroke stroke = new BasicStroke(1);
    private Color colour = INK;
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);

    List<Glyphs> collected() {
        finishPart();
        return done;
    }

    private void finishPart() {
        Outline outline = Outline.of(current);
        if (!outline.isEmpty()) {
            done.add(new Glyphs(outline, paint()));
        }
        current = new Path2D.Double(Path2D.WIND_NON_ZERO);
    }

    private javafx.scene.paint.@Nullable Color paint() {
        return colour.equals(INK)
                ? null
                : javafx.scene.paint.Color.rgb(
                        colour.getRed(), colour.getGreen(), colour.getBlue());
    }

    @Override
    public void setColor(@Nullable Color next) {
        if (next != null && !next.equals(colour)) {
            finishPart();
            colour = next;
        }
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setPaint(@Nullable Paint paint) {
        if (paint instanceof Color next) {
            setColor(next);
        }
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public void fill(Shape shape) {
        current.append(transform.createTransformedShape(shape), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawString(String text, float x, float y) {
        drawGlyphVector(font.createGlyphVector(CONTEXT, text), x, y);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawChars(char[] characters, int offset, int length, int x, int y) {
        drawString(new String(characters, offset, length), x, y);
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font next) {
        font = next;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return CONTEXT;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke next) {
        stroke = next;
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform next) {
        transform = new AffineTransform(next);
    }

    @Override
    public void transform(AffineTransform by) {
        transform.concatenate(by);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void shear(double x, double y) {
        transform.shear(x, y);
    }

    /** State changed through a copy is undone by the engine itself. */
    @Override
    public Graphics create() {
        return this;
    }

    @Override
    public void dispose() {}
}
