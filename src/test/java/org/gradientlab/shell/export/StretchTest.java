package org.gradientlab.shell.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class StretchTest {
    private static List<Long> steps(Stretch stretch) {
        return IntStream.range(0, stretch.pictures()).mapToObj(stretch::step).toList();
    }

    @Test
    void theLastStepIsAlwaysShown() {
        assertEquals(List.of(0L, 3L, 6L, 9L, 10L), steps(new Stretch(0, 10, 3, 10)));
        assertEquals(List.of(4L, 6L, 8L), steps(new Stretch(4, 8, 2, 10)));
        assertEquals(List.of(7L), steps(new Stretch(7, 7, 5, 10)));
        assertEquals(List.of(2L, 9L), steps(new Stretch(2, 9, Long.MAX_VALUE, 10)));
    }

    @Test
    void theUsualOneIsNeitherLongNorLarge() {
        assertEquals(61, Stretch.usual(0, 60).pictures());
        assertTrue(Stretch.usual(0, 10_000_000).pictures() <= 122);
        assertEquals(10_000_000, steps(Stretch.usual(0, 10_000_000)).getLast());
        assertEquals(1, Stretch.usual(5, 5).pictures());
    }

    @Test
    void whatIsNoStretchIsTold() {
        assertEquals("export.bad-stretch", key(() -> new Stretch(9, 3, 1, 10)));
        assertEquals("export.bad-stretch", key(() -> new Stretch(-1, 3, 1, 10)));
        assertEquals("export.bad-every", key(() -> new Stretch(0, 3, 0, 10)));
        assertEquals("export.bad-pace", key(() -> new Stretch(0, 3, 1, Double.NaN)));
        assertEquals("export.too-many", key(() -> new Stretch(0, 100_000, 1, 10)));
        assertEquals("export.beyond", key(() -> new Stretch(0, 61, 1, 10).within(60)));
    }

    /** What is advised where there would be too many pictures must itself be possible. */
    @Test
    void theAdviceCanBeFollowed() {
        Fault fault = assertThrows(Fault.class, () -> new Stretch(0, 9_999_999, 1, 10));
        long advised = (long) fault.sentence().arguments().getLast();
        assertTrue(new Stretch(0, 9_999_999, advised, 10).pictures() <= Stretch.MOST_PICTURES + 1);
    }

    private static String key(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Fault.class, act).sentence().key();
    }
}
