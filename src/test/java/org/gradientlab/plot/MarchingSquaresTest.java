package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Contour lines lie where the level is, whole and unbroken. */
class MarchingSquaresTest {
    private static final Field BOWL = Field.of(-2, 2, -2, 2, 81, 81, (x, y) -> x * x + y * y);

    @Test
    void theLevelOfABowlIsOneClosedCircle() {
        List<Contour> lines = MarchingSquares.lines(BOWL, 1);
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().isClosed());
        for (int i = 0; i < lines.getFirst().count(); i++) {
            assertEquals(
                    1, Math.hypot(lines.getFirst().x(i), lines.getFirst().y(i)), 1e-3, "radius");
        }
    }

    @Test
    void aLineThatLeavesTheGridIsOpenAndEndsAtItsEdge() {
        Field plane = Field.of(0, 1, 0, 1, 11, 11, (x, y) -> x + 0.1 * y);
        List<Contour> lines = MarchingSquares.lines(plane, 0.55);
        assertEquals(1, lines.size());
        assertFalse(lines.getFirst().isClosed());
        double first = lines.getFirst().y(0);
        double last = lines.getFirst().y(lines.getFirst().count() - 1);
        assertEquals(1, Math.abs(last - first), 1e-9);
    }

    @Test
    void twoHollowsHaveTwoLines() {
        Field wells = Field.of(-2, 2, -2, 2, 81, 81, (x, y) -> (x * x - 1) * (x * x - 1) + y * y);
        assertEquals(2, MarchingSquares.lines(wells, 0.5).size());
        assertEquals(1, MarchingSquares.lines(wells, 1.5).size());
    }

    @Test
    void everyPointOfALineInASaddleLiesOnTheLevel() {
        Field saddle = Field.of(-1, 1, -1, 1, 40, 40, (x, y) -> x * y);
        List<Contour> lines = MarchingSquares.lines(saddle, 0);
        assertFalse(lines.isEmpty());
        for (Contour line : lines) {
            for (int i = 0; i < line.count(); i++) {
                assertEquals(0, line.x(i) * line.y(i), 1e-9);
            }
        }
    }

    @Test
    void noLineRunsThroughAPlaceWithoutANumber() {
        Field half = Field.of(-1, 1, -1, 1, 41, 41, (x, y) -> x < 0 ? Double.NaN : x * x + y * y);
        for (Contour line : MarchingSquares.lines(half, 0.5)) {
            for (int i = 0; i < line.count(); i++) {
                assertTrue(line.x(i) >= 0, "x = " + line.x(i));
            }
        }
    }
}
