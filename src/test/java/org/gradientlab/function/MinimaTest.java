package org.gradientlab.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinimaTest {
    @Test
    void theParabolaHasOne() {
        assertEquals(List.of(new Minimum(1, 1)), of("(x-1)^2+1", -3, 8));
    }

    @Test
    void wavesHaveFiveAndTheOuterOnesAreLower() {
        List<Minimum> minima = of("x sin x", -12, 12);
        assertEquals(5, minima.size());
        assertEquals(0, minima.get(2).x(), 1e-15);
        assertEquals(-11.085538406497, minima.get(0).x(), 1e-11);
        assertEquals(-4.913180439434884, minima.get(1).x(), 1e-12);
        assertEquals(-4.814469889712269, minima.get(3).f(), 1e-12);
        assertTrue(minima.get(4).f() < minima.get(3).f());
    }

    @Test
    void anInflectionIsNoMinimum() {
        List<Minimum> minima = of("x^4-3x^3+2", -1.2, 3.4);
        assertEquals(1, minima.size());
        assertEquals(2.25, minima.getFirst().x(), 1e-12);
    }

    @Test
    void sharpCornersAreFoundExactly() {
        assertEquals(List.of(new Minimum(0, 0)), of("abs(x)", -4, 3));
        assertEquals(2, of("min(abs(x-1), abs(x+0.7)+0.1)", -4, 4).size());
        assertEquals(1, of("sqrt(abs(x-0.3))", -4, 4).size());
    }

    @Test
    void theDoubleWellHasTwo() {
        List<Minimum> minima = of(CurveExample.DOUBLE_WELL, -2, 2);
        assertEquals(2, minima.size());
        assertTrue(minima.get(0).f() < minima.get(1).f());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "-x^2",
                "x^3",
                "exp(x)",
                "-1/x^2",
                "-1/abs(x-0.3)",
                "log(abs(x-1))",
                "3",
                "relu(x)",
                "log(x)",
                "1/x"
            })
    void whereThereIsNoneNoneIsFound(String f) {
        assertEquals(List.of(), of(f, -5, 5));
    }

    @Test
    void everyMinimumFoundIsLowerThanItsSurroundings() {
        FunctionOfX f = FunctionOfX.parse("sin(3x)+0.3 cos(11x)+0.05x^2");
        List<Minimum> minima = Minima.of(f, -10, 10);
        assertTrue(minima.size() > 9);
        for (Minimum minimum : minima) {
            assertTrue(f.at(minimum.x() - 1e-4).f() > minimum.f());
            assertTrue(f.at(minimum.x() + 1e-4).f() > minimum.f());
        }
    }

    private static List<Minimum> of(String f, double from, double to) {
        return Minima.of(FunctionOfX.parse(f), from, to);
    }
}
