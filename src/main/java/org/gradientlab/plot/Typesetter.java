package org.gradientlab.plot;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/** Turns LaTeX into outlines with the formula engine; not safe for two threads at once. */
final class Typesetter {
    private Typesetter() {}

    static Formula typeset(String latex, float size) {
        try {
            return formula(latex, size);
        } catch (ParseException unreadable) {
            return plain(latex, size);
        }
    }

    static Optional<String> fault(String latex) {
        try {
            formula(latex, 16);
            return Optional.empty();
        } catch (ParseException unreadable) {
            return Optional.of(Objects.requireNonNullElse(unreadable.getMessage(), latex));
        }
    }

    private static Formula formula(String latex, float size) {
        TeXIcon icon =
                new TeXFormula(latex).new TeXIconBuilder()
                        .setStyle(TeXConstants.STYLE_TEXT)
                        .setSize(size)
                        .setTrueValues(true)
                        .setFGColor(OutlineGraphics.INK)
                        .build();
        OutlineGraphics graphics = new OutlineGraphics();
        double depth = icon.getTrueIconDepth();
        double ascent = icon.getTrueIconHeight() - depth;
        graphics.translate(0, -ascent);
        icon.paintIcon(null, graphics, 0, 0);
        return new Formula(
                latex, size, icon.getTrueIconWidth(), ascent, depth, graphics.collected());
    }

    /** Text the engine cannot read, for instance Chinese, in the face that has all of it. */
    private static Formula plain(String text, float size) {
        GlyphVector glyphs =
                Face.HAN.deriveFont(size).createGlyphVector(OutlineGraphics.CONTEXT, text);
        Shape outline = glyphs.getOutline();
        Rectangle2D box = glyphs.getLogicalBounds();
        Glyphs part = new Glyphs(Outline.of(outline), null);
        return new Formula(
                text, size, box.getWidth(), -box.getMinY(), box.getMaxY(), List.of(part));
    }

    /** Read only when the first such text turns up. */
    private static final class Face {
        static final Font HAN = read("/assets/fonts/lab-sans-han-regular.ttf");

        private static Font read(String path) {
            try (InputStream in = Typesetter.class.getResourceAsStream(path)) {
                return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(in, path));
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException(path, e);
            }
        }
    }
}
