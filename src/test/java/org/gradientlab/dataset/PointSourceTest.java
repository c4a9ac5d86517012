package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.function.FunctionOfX;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PointSourceTest {
    private static final Sampling EXACT = new Sampling(200, 0, 0.5);
    private static final Sampling NOISY = new Sampling(200, 0.5, 0.5);

    static Stream<PointSource> sources() {
        return Stream.of(
                new Circle(),
                new Xor(),
                new Blobs(4, 0.5),
                new Spirals(1.75),
                new Moons(),
                new Rings(5),
                new Checkerboard(3),
                new RandomClasses(),
                new AboveCurve(FunctionOfX.parse("sin(x)")),
                new DrawnPoints(PointList.parse("-1 0 0; 1 0 1; 2 2 1")),
                new CsvPoints(CsvFile.parse("lab:leaves.csv"), HeaderRow.DETECT, 1, 2, 3));
    }

    static Stream<PointSource> generators() {
        return sources().filter(Generator.class::isInstance);
    }

    @Test
    void everySourceIsTestedHere() {
        assertEquals(
                List.of(PointSource.class.getPermittedSubclasses()),
                sources().<Class<?>>map(Object::getClass).toList());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void oneSeedGivesTheSamePointsAgain(PointSource source) {
        Examples first = source.draw(NOISY, 7);
        Examples again = source.draw(NOISY, 7);
        assertArrayEquals(first.inputs(), again.inputs(), 0);
        assertArrayEquals(first.targets(), again.targets(), 0);
        assertEquals(2, first.features());
    }

    @ParameterizedTest
    @MethodSource("generators")
    void anotherSeedGivesOtherPoints(PointSource source) {
        assertFalse(Arrays.equals(source.draw(NOISY, 7).inputs(), source.draw(NOISY, 8).inputs()));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void theClassesShareThePointsEvenly(PointSource source) {
        Examples drawn = source.draw(NOISY, 3);
        assertEquals(200, drawn.count());
        int[] sizes = sizes(drawn);
        for (int size : sizes) {
            assertTrue(Math.abs(size - 200.0 / sizes.length) <= 1, Arrays.toString(sizes));
        }
    }

    @ParameterizedTest
    @MethodSource("generators")
    void withoutNoiseThePointsLieInTheSquare(PointSource source) {
        for (double coordinate : source.draw(EXACT, 5).inputs()) {
            assertTrue(
                    Math.abs(coordinate) <= PointSource.REACH + 1e-12, source + ": " + coordinate);
        }
    }

    @ParameterizedTest
    @MethodSource("generators")
    void noiseMovesEachPointFromItsPlaceAndNoOther(PointSource source) {
        double[] exact = source.draw(EXACT, 5).inputs();
        double[] little = source.draw(new Sampling(200, 0.1, 0.5), 5).inputs();
        double[] much = source.draw(new Sampling(200, 1, 0.5), 5).inputs();
        double squares = 0;
        for (int i = 0; i < exact.length; i++) {
            assertEquals(10 * (little[i] - exact[i]), much[i] - exact[i], 1e-9);
            squares += (much[i] - exact[i]) * (much[i] - exact[i]);
        }
        assertEquals(1, Math.sqrt(squares / exact.length), 0.15);
    }

    @ParameterizedTest
    @MethodSource("generators")
    void balanceWeighsTheFirstClass(PointSource source) {
        int[] sizes = sizes(source.draw(new Sampling(300, 0, 0.8), 5));
        assertEquals(4.0, (double) sizes[0] / sizes[1], 0.3, Arrays.toString(sizes));
    }

    @ParameterizedTest
    @MethodSource("generators")
    void eachClassHasAPointEvenAmongSix(PointSource source) {
        for (double balance : new double[] {0.05, 0.5, 0.95}) {
            for (int size : sizes(source.draw(new Sampling(6, 0, balance), 5))) {
                assertTrue(size >= 1);
            }
        }
    }

    @Test
    void theShapesAreWhatTheirNamesSay() {
        Examples circle = new Circle().draw(EXACT, 1);
        Examples xor = new Xor().draw(EXACT, 1);
        Examples board = new Checkerboard(4).draw(EXACT, 1);
        Examples above = new AboveCurve(FunctionOfX.parse("x/2")).draw(EXACT, 1);
        for (int i = 0; i < 200; i++) {
            assertEquals(circle.label(i) == 1, radius(circle, i) < 3);
            assertEquals(xor.label(i) == 1, xor.feature(i, 0) * xor.feature(i, 1) < 0);
            int cells = cell(board.feature(i, 0)) + cell(board.feature(i, 1));
            assertEquals(board.label(i), cells % 2);
            assertEquals(above.label(i) == 1, above.feature(i, 1) > above.feature(i, 0) / 2);
        }
        Examples rings = new Rings(3).draw(EXACT, 1);
        for (int i = 0; i < 200; i++) {
            assertEquals(5 * (rings.label(i) + 0.6) / 2.6, radius(rings, i), 1e-12);
        }
    }

    @Test
    void aCurveThatLeavesOneClassNoPlaceIsRefused() {
        AboveCurve high = new AboveCurve(FunctionOfX.parse("10"));
        Fault fault = assertThrows(Fault.class, () -> high.draw(EXACT, 1));
        assertEquals(
                "The curve 10 leaves no place for class 1 in the square from −5 to 5.",
                fault.getMessage());
        AboveCurve nowhere = new AboveCurve(FunctionOfX.parse("log(-1)"));
        assertThrows(Fault.class, () -> nowhere.draw(EXACT, 1));
        Examples halfDefined = new AboveCurve(FunctionOfX.parse("log(x)")).draw(EXACT, 1);
        for (int i = 0; i < halfDefined.count(); i++) {
            assertTrue(halfDefined.feature(i, 0) >= 0);
        }
    }

    @Test
    void drawnPointsStandWhereTheyWereDrawn() {
        Examples drawn = new DrawnPoints(PointList.parse("-1 0.5 0; 1e1 −2 1")).draw(NOISY, 1);
        assertArrayEquals(new double[] {-1, 0.5, 10, -2}, drawn.inputs());
        assertEquals("-1 0.5 0; 10 -2 1", PointList.parse("-1 0.5 0; 1e1 −2 1").text());
        assertEquals(PointList.parse(""), PointList.parse(PointList.parse(" ").text()));
    }

    @Test
    void badDrawingsAreRefused() {
        for (String text :
                List.of("1 2", "1 2 3 4", "a 2 0", "1 2 0.5", "1 2 9", "1 2 -1", ";", "1 NaN 0")) {
            assertThrows(Fault.class, () -> PointList.parse(text), text);
        }
        for (String text : List.of("", "1 1 0", "1 1 0; 2 2 2", "1 1 1")) {
            DrawnPoints drawn = new DrawnPoints(PointList.parse(text));
            assertThrows(Fault.class, () -> drawn.draw(NOISY, 1), text);
        }
        Fault fault = assertThrows(Fault.class, () -> PointList.parse("0 0 0; 1 x 1"));
        assertEquals("Point 2: “x” is not a number.", fault.getMessage());
    }

    @Test
    void illegalSourcesCannotBeMade() {
        assertThrows(Fault.class, () -> new Blobs(7, 1));
        assertThrows(Fault.class, () -> new Blobs(2, -1));
        assertThrows(Fault.class, () -> new Checkerboard(1));
        assertThrows(Fault.class, () -> new Sampling(5, 0, 0.5));
        assertThrows(Fault.class, () -> new Sampling(200, Double.NaN, 0.5));
        assertThrows(Fault.class, () -> new Sampling(200, 0, 1));
    }

    private static int[] sizes(Examples drawn) {
        int[] sizes = new int[drawn.classes()];
        for (int i = 0; i < drawn.count(); i++) {
            sizes[drawn.label(i)]++;
        }
        return sizes;
    }

    private static double radius(Examples drawn, int i) {
        return Math.hypot(drawn.feature(i, 0), drawn.feature(i, 1));
    }

    private static int cell(double coordinate) {
        return (int) Math.floor((coordinate + 5) / 2.5);
    }
}
