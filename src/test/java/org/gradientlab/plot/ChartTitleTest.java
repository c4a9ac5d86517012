package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A title takes the longest form that is not cut. */
class ChartTitleTest {
    private static double width(String title, double room) {
        return FxThread.call(() -> {
            Fonts.load();
            return ChartTitle.fitting(title, Look.standard(), room).width();
        });
    }

    @Test
    void theFirstFormThatFitsIsTaken() {
        double whole = width("*Loss*   by step, log scale", 1000);
        double half = width("*Loss*   by step", 1000);
        String forms = "*Loss*   by step, log scale\n*Loss*   by step";
        assertEquals(whole, width(forms, whole));
        assertEquals(half, width(forms, whole - 1));
        assertEquals(half, width(forms, 10), "the shortest one where none fits");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fourNetworksThatLearnHaveTitlesInASmallWindow(Language language) {
        double room = 1024 / 4.0 - 20;
        String title =
                Words.in(language).say("dropout.lane.title", "…", "100 %", "99.5 %", "p = 0.05");
        assertTrue(width(title, room) <= room, title);
    }
}
