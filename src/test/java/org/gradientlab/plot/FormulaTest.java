package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @Test
    void aLetterWithoutDescenderStandsOnTheBaseline() {
        Formula x = Formula.of("x", 100);
        assertEquals(0, x.depth(), 2);
        assertTrue(x.ascent() > 35 && x.ascent() < 55, () -> "ascent " + x.ascent());
    }

    @Test
    void aLetterWithADescenderReachesBelowTheBaseline() {
        assertTrue(Formula.of("y", 100).depth() > 15);
    }

    @Test
    void aBracketAddsWidthOnBothSides() {
        assertTrue(Formula.of("(x)", 50).width() > Formula.of("x", 50).width() * 1.5);
    }

    @Test
    void colouredPartsKeepTheirColourAndTheRestHasNone() {
        String latex = "x + " + Tex.coloured(Color.web("#7F5600"), "8.1") + " = 2";
        List<Glyphs> parts = Formula.of(latex, 20).parts();
        assertEquals(3, parts.size());
        assertNull(parts.get(0).colour());
        assertEquals(Color.web("#7F5600"), parts.get(1).colour());
        assertNull(parts.get(2).colour());
    }

    @Test
    void theSameFormulaIsTypesetOnce() {
        assertSame(Formula.of("\\eta f'(x)", 17), Formula.of("\\eta f'(x)", 17));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "梯度",
                "\\text{第 3 步}: x",
                "\\nosuchcommand{x}",
                "\\frac{1",
                "x − 3 → y ✓",
                "👍",
                "",
                "}{",
                "a % b # c & d ~ $ $"
            })
    void whatTheEngineDoesNotKnowIsStillShown(String latex) {
        Formula shown = Formula.of(latex, 20);
        assertTrue(shown.height() >= 0 && shown.width() >= 0);
        if (!latex.isEmpty()) {
            assertTrue(shown.width() > 0, latex);
        }
    }

    @Test
    void numbersAreWrittenForTheEngine() {
        assertEquals("-0.405", Tex.number(-0.405));
        assertEquals("8.4 \\cdot 10^{-5}", Tex.number(8.4e-5));
        assertEquals("12\\,340", Tex.number(12340.0, 5));
        assertEquals("(-5.12)", Tex.factor(-5.12));
    }

    @Test
    void theViewStandsOnItsBaseline() {
        double[] measured =
                FxThread.call(() -> {
                    FormulaView view = new FormulaView("\\frac{a}{b}", 40);
                    return new double[] {
                        view.getBaselineOffset(), view.prefHeight(-1), view.prefWidth(-1)
                    };
                });
        Formula formula = Formula.of("\\frac{a}{b}", 40);
        assertEquals(formula.ascent(), measured[0], 1e-9);
        assertEquals(formula.height(), measured[1], 1);
        assertEquals(formula.width(), measured[2], 1);
    }
}
