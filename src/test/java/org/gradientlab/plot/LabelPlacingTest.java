package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacingTest {
    @Test
    void namesWithRoomStayWhereTheyWish() {
        assertArrayEquals(
                new double[] {80, 20, 50},
                LabelColumn.spread(new double[] {80, 20, 50}, 15, 0, 100),
                1e-9);
    }

    @Test
    void namesThatMeetMovePartTheSameWayEach() {
        assertArrayEquals(
                new double[] {42.5, 57.5},
                LabelColumn.spread(new double[] {50, 50}, 15, 0, 100),
                1e-9);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void namesNeverMeetNorChangeTheirOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            double[] wishes = random.doubles(random.nextInt(1, 9), -50, 250).toArray();
            double[] heights = LabelColumn.spread(wishes, 15, 0, 200);
            double[] sorted = heights.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < sorted.length; i++) {
                assertTrue(sorted[i] >= -1e-9 && sorted[i] <= 200 + 1e-9, "seed " + seed);
                assertTrue(i == 0 || sorted[i] - sorted[i - 1] >= 15 - 1e-9, "seed " + seed);
            }
            for (int i = 0; i < wishes.length; i++) {
                for (int j = 0; j < wishes.length; j++) {
                    assertFalse(wishes[i] < wishes[j] && heights[i] > heights[j], "seed " + seed);
                }
            }
        }
    }

    @Test
    void aLabelTakesTheFirstFreePlace() {
        Room room = new Room(new Box(0, 0, 100, 100));
        Box taken = new Box(10, 10, 20, 20);
        Box free = new Box(60, 60, 20, 20);
        room.take(taken);
        assertEquals(2, room.place(List.of(new Box(95, 5, 20, 20), taken, free), 100));
        assertEquals(1, room.place(List.of(free, new Box(60, 20, 20, 20)), 100));
    }

    @Test
    void aLabelThatMayBeDroppedIsDroppedWhereThereIsNoRoom() {
        Room room = new Room(new Box(0, 0, 100, 100));
        room.take(new Box(0, 0, 100, 100));
        assertEquals(-1, room.place(List.of(new Box(10, 10, 20, 20)), 100));
        assertEquals(0, room.place(List.of(new Box(10, 10, 20, 20)), Double.MAX_VALUE));
    }

    @Test
    void theHoverCardStaysInsideAndNeverCoversThePoint() {
        Box plot = new Box(0, 0, 300, 200);
        for (double x = 0; x <= 300; x += 10) {
            for (double y = 0; y <= 200; y += 10) {
                Box card = HoverCard.beside(x, y, 120, 60, 14, plot);
                assertTrue(card.inside(plot), card + " at " + x + ", " + y);
                assertFalse(card.holds(x, y), card + " at " + x + ", " + y);
            }
        }
    }
}
