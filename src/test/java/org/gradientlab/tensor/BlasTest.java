package org.gradientlab.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlasTest {
    private static final int LARGEST = 9;

    @Test
    void multipliesInColumnOrder() {
        Matrix a = Matrix.of(Block.of(new double[] {1, 2, 3, 4, 5, 6}), 0, 2, 3);
        Matrix b = Matrix.of(Block.of(new double[] {1, 0, 2}), 0, 3, 1);
        Block c = Block.of(2);
        Blas.product(a, b, Matrix.of(c, 0, 2, 1));
        assertArrayEquals(new double[] {11, 14}, c.values());
    }

    @Test
    void transposesEitherSide() {
        Matrix a = Matrix.of(Block.of(new double[] {1, 2, 3, 4, 5, 6}), 0, 2, 3);
        Block gram = Block.of(9);
        Blas.transposedProduct(a, a, Matrix.of(gram, 0, 3, 3));
        assertArrayEquals(new double[] {5, 11, 17, 11, 25, 39, 17, 39, 61}, gram.values());
        Block outer = Block.of(4);
        Blas.productTransposed(a, a, Matrix.of(outer, 0, 2, 2));
        assertArrayEquals(new double[] {35, 44, 44, 56}, outer.values());
    }

    @Test
    void aWindowLeavesOutItsLowerRows() {
        Block weights = Block.of(new double[] {1, 2, 9, 3, 4, 9});
        Matrix upper = Matrix.of(weights, 0, 3, 2).firstRows(2);
        Block c = Block.of(4);
        Blas.product(upper, upper, Matrix.of(c, 0, 2, 2));
        assertArrayEquals(new double[] {7, 10, 15, 22}, c.values());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyShapesEitherFitOrFault(long seed) {
        Randomness random = Randomness.of(seed, "shapes");
        int products = 0;
        for (int i = 0; i < 3000; i++) {
            Randomness draw = random.at(i);
            Block block = Block.of(1 + draw.below(0, 60));
            if (windowFits(block, draw)) {
                products++;
            }
        }
        assertEquals(true, products > 100, "seed " + seed + ": too few shapes fitted to test");
    }

    private static boolean windowFits(Block block, Randomness draw) {
        int from = draw.below(1, 70) - 5;
        int rows = draw.below(2, LARGEST) - 1;
        int columns = draw.below(3, LARGEST) - 1;
        boolean fits =
                rows > 0 && columns > 0 && from >= 0 && from + rows * columns <= block.length();
        if (!fits) {
            assertThrows(Fault.class, () -> Matrix.of(block, from, rows, columns));
            return false;
        }
        Matrix matrix = Matrix.of(block, from, rows, columns);
        productOfAnyShape(matrix, draw);
        return true;
    }

    private static void productOfAnyShape(Matrix a, Randomness draw) {
        int rows = 1 + draw.below(4, 3);
        int columns = 1 + draw.below(5, 3);
        Matrix b = Matrix.of(Block.of((long) rows * columns), 0, rows, columns);
        Block room = Block.of((long) a.rows() * columns);
        Matrix c = Matrix.of(room, 0, a.rows(), columns);
        if (a.columns() == rows) {
            assertDoesNotThrow(() -> Blas.product(a, b, c));
        } else {
            assertThrows(Fault.class, () -> Blas.product(a, b, c));
        }
    }

    @Test
    void aProductMadeInPartsIsTheWholeProduct() {
        Matrix a = Matrix.of(Block.of(new double[] {1, 2, 3, 4, 5, 6}), 0, 2, 3);
        Matrix b = Matrix.of(Block.of(new double[] {1, 0, 2, 5, 1, 1, 3, 1, 4}), 0, 3, 3);
        Block whole = Block.of(6);
        Block parts = Block.of(6);
        Blas.product(a, b, Matrix.of(whole, 0, 2, 3));
        Matrix c = Matrix.of(parts, 0, 2, 3);
        Blas.product(a, b.columns(0, 1), c.columns(0, 1));
        Blas.product(a, b.columns(1, 2), c.columns(1, 2));
        assertArrayEquals(whole.values(), parts.values());
        Blas.productTransposed(a, b, Matrix.of(whole, 0, 2, 3));
        Blas.productTransposed(a, b.rows(0, 2), c.columns(0, 2));
        Blas.productTransposed(a, b.rows(2, 1), c.columns(2, 1));
        assertArrayEquals(whole.values(), parts.values());
    }

    @Test
    void aWindowWhoseSizeWrapsAroundIsAFault() {
        Block block = Block.of(16);
        assertThrows(Fault.class, () -> Matrix.of(block, 0, 1 << 16, 1 << 16));
        assertThrows(Fault.class, () -> Matrix.of(block, Integer.MAX_VALUE, 4, 4));
        Matrix square = Matrix.of(block, 0, 4, 4);
        assertThrows(Fault.class, () -> square.firstRows(5));
        assertThrows(Fault.class, () -> square.rows(3, 2));
        assertThrows(Fault.class, () -> square.columns(-1, 2));
        assertThrows(Fault.class, () -> square.columns(1, Integer.MAX_VALUE));
    }
}
