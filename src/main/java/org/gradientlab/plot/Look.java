package org.gradientlab.plot;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/**
 * How everything is shown: theme, language, size of type, motion. All sizes given to it are px at
 * scale 1.
 *
 * @param scale of every size at once, 0.8 to 2.5
 */
public record Look(Theme theme, Language language, double scale, boolean reducedMotion) {
    public static final double SMALLEST = 0.8;
    public static final double LARGEST = 2.5;

    public Look {
        scale = Math.clamp(scale, SMALLEST, LARGEST);
    }

    public static Look standard() {
        return new Look(Theme.LIGHT, Language.ENGLISH, 1, false);
    }

    public Look with(Theme other) {
        return new Look(other, language, scale, reducedMotion);
    }

    public Look with(Language other) {
        return new Look(theme, other, scale, reducedMotion);
    }

    public Look scaled(double other) {
        return new Look(theme, language, other, reducedMotion);
    }

    public Look reducingMotion(boolean reduced) {
        return new Look(theme, language, scale, reduced);
    }

    public Palette palette() {
        return Palette.of(theme);
    }

    public Words words() {
        return Words.in(language);
    }

    /** A length that grows with the type: distances, radii, widths of columns. */
    public double size(double px) {
        return px * scale;
    }

    /** The width of a data line: at least doubled for the projector. */
    public double line(double px) {
        return px * (theme == Theme.PROJECTOR ? Math.max(2, scale) : scale);
    }

    /** The width of grid and axis lines: whole pixels, so that they stay sharp. */
    public double hair() {
        return Math.max(1, Math.round(scale * 0.75));
    }

    public Font font(TextStyle style) {
        return font(style, style.size());
    }

    /** That style's face at another size. */
    public Font font(TextStyle style, double px) {
        return Font.font(style.family(), style.weight(), px * scale);
    }

    /** From one baseline to the next; Chinese needs a little more air. */
    public double lineHeight(TextStyle style) {
        return (style.line() + (language == Language.CHINESE ? 2 : 0)) * scale;
    }

    /** Milliseconds an animation may last: none if motion is reduced. */
    public double duration(double milliseconds) {
        return reducedMotion ? 0 : milliseconds;
    }

    /**
     * A colour of what is not yet shown or long past, mixed with the paper: as if transparent, but
     * overlapping strokes do not darken. The projector keeps a contrast of 3 to 1.
     */
    public Color faded(Color colour, double opacity) {
        double kept = theme == Theme.PROJECTOR ? Math.max(opacity, 0.6) : opacity;
        return palette().paper().interpolate(colour, kept);
    }

    /** Before the first control is made: it would have JavaFX read a sheet of its own in vain. */
    public void begin() {
        Application.setUserAgentStylesheet(theme.userAgentSheet());
        Fonts.load();
    }

    /** Dresses a whole scene: faces, stylesheets, size of type. */
    public void dress(Scene scene) {
        begin();
        scene.getStylesheets().setAll(sheet(theme.sheet()), sheet("/assets/styles/lab.css"));
        scene.getRoot().setStyle(rootStyle());
        scene.setFill(palette().paper());
    }

    /** Dresses one window while others of the application keep another theme. */
    public void dressAlone(Scene scene) {
        Fonts.load();
        scene.setUserAgentStylesheet(theme.userAgentSheet());
        scene.getStylesheets().setAll(sheet(theme.sheet()), sheet("/assets/styles/lab.css"));
        scene.setFill(palette().paper());
    }

    /** For the roots of dialogs and popups too. */
    public String rootStyle() {
        return "-fx-font-family: \""
                + Fonts.FAMILY
                + "\"; -fx-font-size: "
                + TextStyle.BODY.size() * scale
                + "px;";
    }

    private static String sheet(String path) {
        return String.valueOf(Look.class.getResource(path));
    }
}
