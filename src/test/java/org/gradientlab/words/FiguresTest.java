package org.gradientlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource({
        "0.05, 0.05", "-0.405, −0.405", "4.645, 4.645", "14.286025, 14.29", "0.0084, 0.0084",
                "0.00084, 8.4 · 10⁻⁴",
        "0, 0", "100000, 100\u2009000", "1234567, 1.235 · 10⁶", "2.5e21, 2.5 · 10²¹",
                "-1e-21, −1 · 10⁻²¹", "9.99996, 10",
        "0.30000000000000004, 0.3", "NaN, NaN", "-Infinity, −∞"
    })
    void fourSignificantDigitsAsATextbookPrintsThem(double value, String printed) {
        assertEquals(printed, Figures.shown(value));
    }

    @ParameterizedTest
    @CsvSource({"6, 6", "0.05, 0.05", "-4, -4", "1e-8, 1e-8", "1e20, 1e20", "0.1, 0.1", "-0.0, 0"})
    void exactTextIsShort(double value, String text) {
        assertEquals(text, Figures.exact(value));
    }

    @Test
    void exactTextReadsBackAsTheSameNumber() {
        long seed = 12;
        System.out.println("doubles with seed " + seed);
        Random chance = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double value = Double.longBitsToDouble(chance.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(value, Double.parseDouble(Figures.exact(value)));
            }
        }
    }

    @Test
    void thousandsAreSetApart() {
        assertEquals("1\u2009000\u2009000", Figures.whole(1_000_000));
        assertEquals("9999", Figures.whole(9999));
    }
}
