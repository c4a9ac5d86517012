package org.gradientlab.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/**
 * The colours of one theme by what they are for. They are read from the theme's stylesheet, so that
 * what is drawn on a Canvas and what CSS colours can never differ.
 */
public final class Palette {
    private static final Pattern TOKEN =
            Pattern.compile("-lab-([a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");
    private static final Map<Theme, Palette> READ = new EnumMap<>(Theme.class);

    private final Map<String, Color> tokens;
    private final List<Series> series;
    private final ColourMap diverging;
    private final ColourMap sequential;

    private Palette(Map<String, Color> tokens) {
        this.tokens = tokens;
        this.series = Series.all(this);
        this.diverging = ColourMap.of(ramp("diverging-", 7));
        this.sequential = ColourMap.of(ramp("sequential-", 2));
    }

    public static synchronized Palette of(Theme theme) {
        return READ.computeIfAbsent(theme, Palette::read);
    }

    /** The window behind panels and bands. */
    public Color window() {
        return colour("window");
    }

    /** The ground of every plot. */
    public Color paper() {
        return colour("paper");
    }

    /** Hover cards and slider knobs. */
    public Color raised() {
        return colour("raised");
    }

    /** Lines between parts; the grid is this at 70 %. */
    public Color border() {
        return colour("border");
    }

    /** Edges of fields and the axis line. */
    public Color edge() {
        return colour("edge");
    }

    public Color track() {
        return colour("track");
    }

    public Color text() {
        return colour("text");
    }

    public Color muted() {
        return colour("muted");
    }

    /** Units, tangents, what is yet to come: never a sentence. */
    public Color faint() {
        return colour("faint");
    }

    public Color accent() {
        return colour("accent");
    }

    public Color onAccent() {
        return colour("on-accent");
    }

    public Color accentText() {
        return colour("accent-text");
    }

    public Color accentTint() {
        return colour("accent-tint");
    }

    public Color good() {
        return colour("good");
    }

    public Color careful() {
        return colour("careful");
    }

    public Color wrong() {
        return colour("wrong");
    }

    /** Steps of the past where transparency would be too weak. */
    public Color past() {
        return colour("past");
    }

    /** Level lines of a map. */
    public Color level() {
        return colour("level");
    }

    /** The line between two classes. */
    public Color decision() {
        return colour("decision");
    }

    /** A token by its name in the stylesheet, for instance "careful-tint". */
    public Color colour(String token) {
        return Objects.requireNonNull(tokens.get(token), token);
    }

    /** The series of a plot, counted from 0; the eighth is the first again. */
    public Series series(int index) {
        return series.get(Math.floorMod(index, series.size()));
    }

    /** Derivatives and slopes are always amber. */
    public Series slope() {
        return series(3);
    }

    /** Steps are always ink. */
    public Series ink() {
        return series(6);
    }

    /** Low is orange, high is blue. */
    public ColourMap diverging() {
        return diverging;
    }

    /** Low is the colour of the paper. */
    public ColourMap sequential() {
        return sequential;
    }

    private List<Color> ramp(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> colour(prefix + i)).toList();
    }

    private static Palette read(Theme theme) {
        Map<String, Color> tokens = new HashMap<>();
        TOKEN.matcher(sheet(theme))
                .results()
                .forEach(found -> tokens.put(found.group(1), Color.web(found.group(2))));
        return new Palette(tokens);
    }

    private static String sheet(Theme theme) {
        try (InputStream in = Palette.class.getResourceAsStream(theme.sheet())) {
            return new String(
                    Objects.requireNonNull(in, theme.sheet()).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(theme.sheet(), e);
        }
    }
}
