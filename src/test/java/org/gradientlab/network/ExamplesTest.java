package org.gradientlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private static final double[][] TWO = {{1, 2}, {3, 4}};

    @Test
    void classesBecomeOnesAmongZeros() {
        Examples examples = Examples.ofClasses(TWO, new int[] {2, 0}, 3);
        assertEquals(3, examples.targets());
        assertEquals(1.0, examples.target(0, 2));
        assertEquals(0.0, examples.target(0, 0));
        assertEquals(4.0, examples.input(1, 1));
    }

    @Test
    void whatCannotBeLearntFromIsRefusedWithItsPlace() {
        double[][] ragged = {{1, 2}, {3}};
        double[][] hole = {{1, 2}, {3, Double.NaN}};
        refused("Row 2", ragged, TWO);
        refused("Row 2, column 2", hole, TWO);
        refused("Row 2, column 2", TWO, hole);
        refused("rows", TWO, new double[1][1]);
        refused("rows", new double[0][], new double[0][]);
        refused("Row 1", new double[2][0], TWO);
        assertThrows(Fault.class, () -> Examples.ofClasses(TWO, new int[] {0, 3}, 3));
        assertThrows(Fault.class, () -> Examples.ofClasses(TWO, new int[] {0, -1}, 3));
        assertThrows(Fault.class, () -> Examples.ofClasses(TWO, new int[] {0}, 3));
        assertThrows(Fault.class, () -> Examples.ofClasses(TWO, new int[] {0, 0}, 0));
    }

    private static void refused(String said, double[][] inputs, double[][] targets) {
        Fault fault = assertThrows(Fault.class, () -> Examples.of(inputs, targets));
        assertTrue(fault.getMessage().contains(said), fault::getMessage);
    }
}
