package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class SplitTest {
    @Test
    void everyRowIsInOnePart() {
        Split split = Split.of(10, new Shares(0.6, 0.2, 0.2), 4);
        assertEquals(6, split.train().length);
        assertEquals(2, split.validation().length);
        assertEquals(2, split.test().length);
        assertAllRows(10, split.train(), split.validation(), split.test());
        assertArrayEquals(split.train(), Split.of(10, new Shares(0.6, 0.2, 0.2), 4).train());
        assertFalse(
                Arrays.equals(split.train(), Split.of(10, new Shares(0.6, 0.2, 0.2), 5).train()));
    }

    @Test
    void sharesThatAreNotOneAreRefused() {
        assertThrows(Fault.class, () -> new Shares(0.6, 0.2, 0.3));
        assertThrows(Fault.class, () -> new Shares(0.6, 0.5, -0.1));
        assertThrows(Fault.class, () -> new Shares(0, 0.5, 0.5));
        assertThrows(Fault.class, () -> new Shares(Double.NaN, 0.5, 0.5));
        assertThrows(Fault.class, () -> Shares.besides(0.5, 0.5));
        assertEquals(0.7, Shares.besides(0.3, 0).train(), 1e-15);
    }

    @Test
    void aPartThatWouldBeEmptyIsRefused() {
        assertThrows(Fault.class, () -> Split.of(2, new Shares(0.6, 0.2, 0.2), 1));
        assertThrows(Fault.class, () -> new HoldOut(0.1).folds(3, 1));
        assertEquals(0, Split.of(10, new Shares(1, 0, 0), 1).test().length);
    }

    @Test
    void everyRowIsHeldOutOnce() {
        for (Resampling way : List.of(new KFold(3, true), new KFold(3, false), new LeaveOneOut())) {
            List<Fold> folds = way.folds(11, 9);
            assertEquals(way instanceof LeaveOneOut ? 11 : 3, folds.size());
            assertAllRows(11, folds.stream().map(Fold::held).toArray(int[][]::new));
            for (Fold fold : folds) {
                assertAllRows(11, fold.train(), fold.held());
            }
        }
        Fold once = new HoldOut(0.3).folds(10, 2).getFirst();
        assertEquals(3, once.held().length);
        assertAllRows(10, once.train(), once.held());
    }

    @Test
    void moreFoldsThanExamplesAreRefused() {
        Fault fault = assertThrows(Fault.class, () -> new KFold(5, true).folds(4, 1));
        assertEquals("5 folds need 5 examples at least; there are 4.", fault.getMessage());
        assertThrows(Fault.class, () -> new KFold(1, true));
        assertThrows(Fault.class, () -> new LeaveOneOut().folds(1, 1));
    }

    private static void assertAllRows(int count, int[]... parts) {
        int[] rows = Arrays.stream(parts).flatMapToInt(Arrays::stream).sorted().toArray();
        assertArrayEquals(IntStream.range(0, count).toArray(), rows);
    }
}
