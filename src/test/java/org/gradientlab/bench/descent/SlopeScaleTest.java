package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.function.FunctionOfX;
import org.junit.jupiter.api.Test;

class SlopeScaleTest {
    private static final Stretch SHOWN = new Stretch(-3, 8);

    private static double ratio(String text, double start, double here) {
        FunctionOfX f = FunctionOfX.parse(text);
        return SlopeScale.of(f.at(start), f.at(here), SHOWN);
    }

    @Test
    void aGentleSlopeIsDrawnTrueToScale() {
        assertEquals(1, ratio("0.2x", 2, 1));
    }

    @Test
    void theRatioStaysTheSameThroughARunThatComesToRest() {
        double first = ratio("(x-1)^2+1", 6, 6);
        for (double x = 6; x > 1.01; x -= 0.1 * (x - 1)) {
            assertEquals(first, ratio("(x-1)^2+1", 6, x));
        }
    }

    @Test
    void theArrowEndsInsideThePlotWhereThatIsPossible() {
        double ratio = ratio("(x-1)^2+1", 2, -1.853);
        assertTrue(-1.853 - 5.706 / ratio > SHOWN.left(), "ratio " + ratio);
    }

    @Test
    void anEndlessSlopeStillHasARatio() {
        assertTrue(Double.isFinite(ratio("exp(x^2)", 30, 30)));
        assertTrue(ratio("1000000 x", 1, 1) >= 1e5);
    }
}
