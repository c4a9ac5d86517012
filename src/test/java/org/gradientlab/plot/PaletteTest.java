package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    @ParameterizedTest
    @EnumSource
    void textIsReadableOnPaperAndWindow(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Color> inks =
                List.of(
                        palette.text(),
                        palette.muted(),
                        palette.accentText(),
                        palette.good(),
                        palette.careful(),
                        palette.wrong());
        for (Color ground : List.of(palette.paper(), palette.window(), palette.raised())) {
            inks.forEach(ink -> assertContrast(4.5, ink, ground));
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsInAChipAreReadableOnTheirTint(Theme theme) {
        Palette palette = Palette.of(theme);
        for (String state : List.of("good", "careful", "wrong")) {
            assertContrast(4.5, palette.colour(state), palette.colour(state + "-tint"));
        }
        assertContrast(4.5, palette.accentText(), palette.accentTint());
        assertContrast(4.5, palette.onAccent(), palette.accent());
    }

    @ParameterizedTest
    @EnumSource
    void everySeriesHasAReadableTextColour(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int i = 0; i < 7; i++) {
            assertContrast(4.5, palette.series(i).text(), palette.paper());
        }
    }

    @ParameterizedTest
    @EnumSource
    void blueIsBothTheAccentAndTheFirstSeries(Theme theme) {
        assertEquals(Palette.of(theme).accent(), Palette.of(theme).series(0).line());
    }

    @ParameterizedTest
    @EnumSource
    void theMiddleOfTheDivergingMapIsItsPalestOrDimmest(Theme theme) {
        Palette palette = Palette.of(theme);
        Color middle = palette.diverging().colour(0.5);
        assertTrue(contrast(middle, palette.paper()) < 1.15, middle::toString);
        assertEquals(palette.colour("diverging-1"), palette.diverging().colour(0));
        assertEquals(palette.colour("diverging-7"), palette.diverging().colour(1));
        assertEquals(palette.paper(), palette.sequential().colour(0));
    }

    private static void assertContrast(double least, Color ink, Color ground) {
        assertTrue(
                contrast(ink, ground) >= least,
                () -> ink + " on " + ground + ": " + contrast(ink, ground));
    }

    private static double contrast(Color a, Color b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
