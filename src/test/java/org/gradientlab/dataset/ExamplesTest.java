package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {
    @Test
    void rowsAreChosenInTheOrderAsked() {
        Examples all =
                Examples.classified(2, new double[] {1, 2, 3, 4, 5, 6}, new int[] {0, 1, 1}, 2);
        Examples some = all.rows(2, 0);
        assertArrayEquals(new double[] {5, 6, 1, 2}, some.inputs());
        assertArrayEquals(new double[] {1, 0}, some.targets());
        assertArrayEquals(new double[] {6, 2}, some.column(1));
        assertEquals(List.of("x₁", "x₂"), some.featureNames());
        assertEquals(2, all.rows(0).classes());
        assertEquals(5, all.and(some).count());
        assertThrows(Fault.class, all::rows);
    }

    @Test
    void nobodyCanWriteIntoThem() {
        double[] inputs = {1, 2};
        Examples examples = Examples.measured(1, inputs, new double[] {3, 4});
        inputs[0] = 99;
        examples.inputs()[0] = 98;
        examples.targets()[0] = 97;
        assertEquals(1, examples.feature(0, 0));
        assertEquals(3, examples.target(0));
    }

    @Test
    void badExamplesAreRefused() {
        assertThrows(Fault.class, () -> Examples.measured(1, new double[0], new double[0]));
        assertThrows(Fault.class, () -> Examples.measured(2, new double[3], new double[2]));
        assertThrows(Fault.class, () -> Examples.measured(0, new double[0], new double[2]));
        assertThrows(
                Fault.class, () -> Examples.measured(1, new double[] {Double.NaN}, new double[1]));
        assertThrows(
                Fault.class,
                () -> Examples.measured(1, new double[1], new double[] {Double.NEGATIVE_INFINITY}));
        assertThrows(Fault.class, () -> Examples.classified(1, new double[2], new int[2], 1));
        assertThrows(Fault.class, () -> Examples.classified(1, new double[2], new int[] {0, 2}, 2));
        assertThrows(
                Fault.class, () -> Examples.classified(1, new double[2], new int[] {0, -1}, 2));
        Fault fault =
                assertThrows(
                        Fault.class,
                        () -> Examples.classified(1, new double[2], new int[] {0, 2}, 3));
        assertEquals("The class “1” has no example.", fault.getMessage());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyShapeFitsOrIsRefused(long seed) {
        for (int round = 0; round < 1000; round++) {
            Randomness chance = Randomness.of(seed, "shapes", round);
            int features = chance.below(0, 5) - 1;
            int numbers = chance.below(1, 12);
            int rows = chance.below(2, 6);
            boolean fits = features > 0 && rows > 0 && features * rows == numbers;
            try {
                Examples made = Examples.measured(features, new double[numbers], new double[rows]);
                assertTrue(fits, "seed " + seed + " round " + round);
                assertEquals(rows, made.count());
            } catch (Fault fault) {
                assertTrue(!fits, "seed " + seed + " round " + round + ": " + fault.getMessage());
            }
        }
    }
}
