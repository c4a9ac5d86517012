package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.plot.Scale;
import org.junit.jupiter.api.Test;

class CurveRangeTest {
    private static Scale range(String f, double left, double right, double start) {
        return CurveRange.of(FunctionOfX.parse(f), new Stretch(left, right), List.of(start));
    }

    @Test
    void theStartIsSeenButNotAllOfAnEndThatRisesOutOfSight() {
        Scale parabola = range("(x-1)^2+1", -3, 8, 6);
        assertEquals(0, parabola.low());
        assertTrue(parabola.high() > 26 && parabola.high() < 40, parabola::toString);
    }

    @Test
    void everyHillAndValleyIsSeen() {
        Scale waves = range("x sin(x)", -12, 12, 2.5);
        assertTrue(waves.low() < -11 && waves.high() > 7.9, waves::toString);
    }

    @Test
    void aPoleDoesNotFlattenTheRest() {
        Scale pole = range("1/x^2", -10, 10, 3);
        assertTrue(pole.high() < 100, pole::toString);
    }

    @Test
    void aConstantOrUndefinedFunctionStillHasAHeight() {
        assertTrue(range("2", -1, 1, 0).high() > range("2", -1, 1, 0).low());
        assertTrue(range("log(x)", -5, -1, -2).high() > 0);
    }
}
