package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CurveSourceTest {
    private static final CurveSampling EXACT = new CurveSampling(5, 0, CurveSampling.Spacing.EVEN);
    private static final CurveSampling NOISY =
            new CurveSampling(2000, 0.3, CurveSampling.Spacing.RANDOM);

    static Stream<CurveSource> sources() {
        return Stream.of(
                new StraightLine(2, 1),
                new Sine(1),
                new StepCurve(0.5),
                new TypedCurve(FunctionOfX.parse("x^2"), -2, 4),
                new DrawnPairs(PairList.parse("0 1; 1 2")),
                new CsvPairs(CsvFile.parse("lab:seedlings.csv"), HeaderRow.DETECT, 1, 2));
    }

    @Test
    void everySourceIsTestedHere() {
        assertEquals(
                List.of(CurveSource.class.getPermittedSubclasses()),
                sources().<Class<?>>map(Object::getClass).toList());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void oneSeedGivesTheSamePairsAgain(CurveSource source) {
        assertArrayEquals(source.draw(NOISY, 7).inputs(), source.draw(NOISY, 7).inputs(), 0);
        assertArrayEquals(source.draw(NOISY, 7).targets(), source.draw(NOISY, 7).targets(), 0);
        assertEquals(0, source.draw(NOISY, 7).classes());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void thePairsStrayFromTheTruthByTheNoise(CurveSource source) {
        Examples drawn = source.draw(NOISY, 7);
        double squares = 0;
        for (int i = 0; i < drawn.count(); i++) {
            double stray = drawn.target(i) - source.truth(drawn.feature(i, 0));
            squares += stray * stray;
        }
        double deviation = Math.sqrt(squares / drawn.count());
        assertTrue(
                source instanceof MeasuredCurve
                        ? Math.abs(deviation - 0.3) < 0.02
                        : Double.isNaN(deviation),
                source + " strays by " + deviation);
    }

    @Test
    void evenPlacesReachFromEndToEnd() {
        Examples drawn = new TypedCurve(FunctionOfX.parse("x^2"), -2, 4).draw(EXACT, 1);
        assertArrayEquals(new double[] {-2, -1, 0, 1, 2}, drawn.inputs());
        assertArrayEquals(new double[] {4, 1, 0, 1, 4}, drawn.targets());
        assertArrayEquals(
                new double[] {0, 0, 1, 1, 1}, new StepCurve(0.5).draw(EXACT, 1).targets());
        assertArrayEquals(
                new double[] {1, 1.5, 2, 2.5, 3}, new StraightLine(2, 1).draw(EXACT, 1).targets());
    }

    @Test
    void aCurveThatIsNotDefinedThereIsRefused() {
        TypedCurve log = new TypedCurve(FunctionOfX.parse("log(x)"), -1, 2);
        Fault fault = assertThrows(Fault.class, () -> log.draw(EXACT, 1));
        assertEquals("log(x) is not a number at x = −1.", fault.getMessage());
    }

    @Test
    void illegalCurvesCannotBeMade() {
        assertThrows(Fault.class, () -> new CurveSampling(1, 0, CurveSampling.Spacing.EVEN));
        assertThrows(Fault.class, () -> new Sine(0));
        assertThrows(Fault.class, () -> new TypedCurve(FunctionOfX.parse("x"), 0, -1));
        assertThrows(Fault.class, () -> PairList.parse("1"));
        assertThrows(Fault.class, () -> new DrawnPairs(PairList.parse("")).draw(EXACT, 1));
        assertEquals("0 1; 0.5 2", PairList.parse("0 1;0.5   2").text());
    }
}
