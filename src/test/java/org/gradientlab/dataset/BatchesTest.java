package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void anEpochGoesOnceThroughAllRowsAndEndsShort() {
        Batches batches = new Batches(23, 10, 5);
        assertEquals(3, batches.perEpoch());
        for (int epoch = 0; epoch < 3; epoch++) {
            int[] seen = epoch(batches, epoch);
            Arrays.sort(seen);
            assertArrayEquals(IntStream.range(0, 23).toArray(), seen);
        }
        assertEquals(3, batches.take(2, new int[10]));
        assertEquals(1, batches.epoch(3));
    }

    @Test
    void theOrderDependsOnSeedAndEpochOnly() {
        int[] second = epoch(new Batches(50, 7, 5), 2);
        Batches wandering = new Batches(50, 7, 5);
        epoch(wandering, 9);
        epoch(wandering, 0);
        assertArrayEquals(second, epoch(wandering, 2));
        assertFalse(Arrays.equals(second, epoch(wandering, 3)));
        assertFalse(Arrays.equals(second, epoch(new Batches(50, 7, 6), 2)));
        assertArrayEquals(second, epoch(new Batches(50, 13, 5), 2));
    }

    @Test
    void aBatchOfAllRowsKeepsTheirOrder() {
        Batches all = new Batches(4, 100, 5);
        assertEquals(1, all.perEpoch());
        assertEquals(4, all.size());
        assertArrayEquals(new int[] {0, 1, 2, 3}, epoch(all, 7));
    }

    @Test
    void aBatchOfNothingIsRefused() {
        assertThrows(Fault.class, () -> new Batches(10, 0, 1));
        assertThrows(Fault.class, () -> new Batches(0, 10, 1));
    }

    private static int[] epoch(Batches batches, int epoch) {
        int[] rows = new int[100];
        IntStream.Builder all = IntStream.builder();
        for (int i = 0; i < batches.perEpoch(); i++) {
            int count = batches.take((long) epoch * batches.perEpoch() + i, rows);
            Arrays.stream(rows, 0, count).forEach(all);
        }
        return all.build().toArray();
    }
}
