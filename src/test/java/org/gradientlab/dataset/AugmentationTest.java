package org.gradientlab.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class AugmentationTest {
    private static final Examples POINTS = new Moons().draw(new Sampling(40, 0.1, 0.5), 1);

    @Test
    void withoutCopiesThePointsStayAsTheyAre() {
        assertSame(POINTS, new Augmentation(0, true, 90, 1).of(POINTS, 1));
    }

    @Test
    void copiesFollowTheOriginalsWithTheirClasses() {
        Examples more = new Augmentation(2, true, 30, 0.2).of(POINTS, 1);
        assertEquals(120, more.count());
        for (int i = 0; i < 40; i++) {
            assertEquals(POINTS.feature(i, 0), more.feature(i, 0));
            assertEquals(POINTS.label(i), more.label(i + 40));
            assertEquals(POINTS.label(i), more.label(i + 80));
        }
        assertArrayEquals(
                more.inputs(), new Augmentation(2, true, 30, 0.2).of(POINTS, 1).inputs(), 0);
    }

    @Test
    void flipsAndRotationsKeepTheDistanceFromTheMiddle() {
        Examples more = new Augmentation(1, true, 180, 0).of(POINTS, 3);
        double x = Statistics.mean(POINTS.column(0));
        double y = Statistics.mean(POINTS.column(1));
        for (int i = 0; i < 40; i++) {
            double before = Math.hypot(more.feature(i, 0) - x, more.feature(i, 1) - y);
            double after = Math.hypot(more.feature(i + 40, 0) - x, more.feature(i + 40, 1) - y);
            assertEquals(before, after, 1e-12);
        }
    }

    @Test
    void aFlipMirrorsAboutHalfOfTheCopies() {
        Examples more = new Augmentation(1, true, 0, 0).of(POINTS, 3);
        int mirrored = 0;
        for (int i = 0; i < 40; i++) {
            assertEquals(more.feature(i, 1), more.feature(i + 40, 1), 1e-12);
            mirrored += Math.abs(more.feature(i, 0) - more.feature(i + 40, 0)) > 1e-9 ? 1 : 0;
        }
        assertTrue(mirrored > 8 && mirrored < 32, "mirrored " + mirrored);
    }

    @Test
    void onlyPointsOfThePlaneCanBeTurned() {
        Examples line = Examples.measured(1, new double[3], new double[3]);
        assertThrows(Fault.class, () -> new Augmentation(1, true, 0, 0).of(line, 1));
        assertThrows(Fault.class, () -> new Augmentation(1, true, 181, 0));
        assertThrows(Fault.class, () -> new Augmentation(-1, true, 0, 0));
    }
}
