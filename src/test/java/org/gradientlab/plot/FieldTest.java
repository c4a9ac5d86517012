package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Numbers between the numbers of a grid. */
class FieldTest {
    private final Field hill =
            Field.of(-3, 3, -2, 2, 61, 41, (x, y) -> Math.sin(x) * Math.cos(1.5 * y));

    @Test
    void theGridsOwnNumbersAreKept() {
        for (int column = 0; column < hill.columns(); column += 7) {
            for (int row = 0; row < hill.rows(); row += 5) {
                assertEquals(hill.value(column, row), hill.at(hill.x(column), hill.y(row)), 1e-12);
            }
        }
    }

    @Test
    void numbersBetweenFollowASmoothSurface() {
        for (double x = -2.95; x < 3; x += 0.173) {
            for (double y = -1.95; y < 2; y += 0.137) {
                assertEquals(Math.sin(x) * Math.cos(1.5 * y), hill.at(x, y), 2e-3, x + ", " + y);
            }
        }
    }

    @Test
    void aPlaneIsFollowedExactlyUpToItsEdge() {
        Field plane = Field.of(0, 1, 0, 1, 5, 5, (x, y) -> 3 * x - 2 * y + 1);
        assertEquals(3 * 0.03 - 2 * 0.97 + 1, plane.at(0.03, 0.97), 1e-12);
    }

    @Test
    void outsideThereIsNoNumber() {
        assertTrue(Double.isNaN(hill.at(3.1, 0)));
        assertTrue(Double.isNaN(hill.at(0, -2.1)));
    }

    @Test
    void aMissingNumberTakesOnlyItsNeighboursAway() {
        Field root = Field.of(-1, 1, -1, 1, 41, 41, (x, y) -> Math.sqrt(x));
        assertTrue(Double.isNaN(root.at(-0.5, 0)));
        assertEquals(Math.sqrt(0.06), root.at(0.06, 0), 0.03);
        assertEquals(Math.sqrt(0.5), root.at(0.5, 0.3), 1e-3);
    }
}
