package org.gradientlab.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {
    @Test
    void holdsWhatWasWritten() {
        Block block = Block.of(4);
        block.write(new double[] {1, 2}, 1, 2);
        block.set(3, 5);
        assertArrayEquals(new double[] {0, 1, 2, 5}, block.values());
        double[] two = new double[2];
        block.read(2, two, 2);
        assertArrayEquals(new double[] {2, 5}, two);
        assertEquals(2.0, block.array().getDouble(2));
    }

    @Test
    void accessOutsideNeverReachesTheMemory() {
        Block block = Block.of(4);
        double[] three = new double[3];
        assertThrows(IndexOutOfBoundsException.class, () -> block.get(4));
        assertThrows(IndexOutOfBoundsException.class, () -> block.set(-1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> block.read(2, three, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> block.read(0, three, 4));
        assertThrows(IndexOutOfBoundsException.class, () -> block.write(three, -1, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> block.fill(3, 2, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Block.LONGEST + 1L, Long.MAX_VALUE})
    void impossibleLengthsAreFaults(long length) {
        Fault fault = assertThrows(Fault.class, () -> Block.of(length));
        assertTrue(fault.getMessage().contains(Long.toString(length)), fault::getMessage);
    }

    @Test
    void survivesTheCollectorWhileOnlyAWindowIsHeld() {
        Matrix window = Matrix.of(Block.of(new double[] {1, 2, 3, 4}), 0, 2, 2);
        Block result = Block.of(4);
        for (int i = 0; i < 20; i++) {
            Block.of(100_000).fill(0, 100_000, i);
            System.gc();
        }
        Blas.product(window, window, Matrix.of(result, 0, 2, 2));
        assertArrayEquals(new double[] {7, 10, 15, 22}, result.values());
    }
}
