package org.gradientlab.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class RandomnessTest {
    private static final int DRAWS = 400_000;

    @Test
    void isAFunctionOfSeedPurposeAndIndices() {
        long first = Randomness.of(7, "weights", 2).bits(5);
        Randomness.of(8, "weights", 2).bits(6);
        assertEquals(first, Randomness.of(7, "weights", 2).bits(5));
        assertEquals(first, Randomness.of(7, "weights").at(2).bits(5));
    }

    @Test
    void everyArgumentMatters() {
        Set<Long> drawn = new HashSet<>();
        for (long seed = -50; seed < 50; seed++) {
            for (String purpose : new String[] {"", "a", "b", "ab", "ba", "aa"}) {
                for (long index = -5; index < 5; index++) {
                    drawn.add(Randomness.of(seed, purpose, index).bits(0));
                    drawn.add(Randomness.of(seed, purpose, index, 0).bits(0));
                    drawn.add(Randomness.of(seed, purpose, 0, index + 100).bits(1));
                }
            }
        }
        assertEquals(100 * 6 * 30, drawn.size());
    }

    @Test
    void neighbouringKeysAreUncorrelated() {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double here = Randomness.of(1, "noise", i).uniform(0) - 0.5;
            double there = Randomness.of(1, "noise", i + 1).uniform(0) - 0.5;
            sum += here * there;
        }
        assertEquals(0, 12 * sum / DRAWS, 5 / Math.sqrt(DRAWS));
    }

    @Test
    void uniformFillsItsInterval() {
        Randomness random = Randomness.of(3, "uniform");
        assertEquals(0.5, mean(random::uniform), 5 * Math.sqrt(1.0 / 12 / DRAWS));
        assertEquals(1.0 / 3, mean(i -> square(random.uniform(i))), 0.003);
        for (int i = 0; i < 1000; i++) {
            double drawn = random.uniform(i, -2, 3);
            assertTrue(drawn >= -2 && drawn < 3);
        }
    }

    @Test
    void normalHasTheMomentsAndTheTailsOfTheBellCurve() {
        Randomness random = Randomness.of(4, "normal");
        assertEquals(0, mean(random::normal), 5 / Math.sqrt(DRAWS));
        assertEquals(1, mean(i -> square(random.normal(i))), 5 * Math.sqrt(2.0 / DRAWS));
        assertEquals(3, mean(i -> square(square(random.normal(i)))), 5 * Math.sqrt(96.0 / DRAWS));
        for (double at : new double[] {1, 2, 3, 4}) {
            double expected = 1 - ErrorFunction.erf(at / Math.sqrt(2));
            double beyond = mean(i -> Math.abs(random.normal(i)) > at ? 1 : 0);
            assertEquals(expected, beyond, 5 * Math.sqrt(expected / DRAWS), "beyond " + at);
        }
    }

    @Test
    void permutationHoldsEveryNumberOnceAndEveryPlaceIsAsLikely() {
        int[] counts = new int[6];
        for (int i = 0; i < 60_000; i++) {
            int[] order = Randomness.of(5, "order", i).permutation(6);
            counts[order[1]]++;
            int[] sorted = order.clone();
            Arrays.sort(sorted);
            assertArrayEquals(IntStream.range(0, 6).toArray(), sorted);
        }
        for (int count : counts) {
            assertEquals(10_000, count, 500);
        }
        assertEquals(0, Randomness.of(5, "order").permutation(0).length);
    }

    @Test
    void bernoulliIsTrueAsOftenAsItsProbability() {
        Randomness random = Randomness.of(6, "coin");
        assertEquals(0.3, mean(i -> random.bernoulli(i, 0.3) ? 1 : 0), 0.004);
        assertTrue(random.bernoulli(1, 1));
        assertFalse(random.bernoulli(1, 0));
    }

    @Test
    void aBoundBelowOneIsAFault() {
        Randomness random = Randomness.of(6, "bound");
        assertThrows(Fault.class, () -> random.below(0, 0));
        assertEquals(0, random.below(0, 1));
        assertNotEquals(random.bits(0), random.bits(1));
    }

    private static double mean(LongToDoubleFunction draw) {
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            sum += draw.applyAsDouble(i);
        }
        return sum / DRAWS;
    }

    private static double square(double x) {
        return x * x;
    }
}
