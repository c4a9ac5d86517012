package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TrackTest {
    private static Track counting(long steps) {
        Track track = Track.empty(2);
        for (long step = 0; step <= steps; step++) {
            track = track.plus(step, new double[] {step, -step});
        }
        return track;
    }

    @Test
    void everyStepUpToAMillionIsKept() {
        Track track = counting(1_000_000);
        assertEquals(1, track.stride());
        assertEquals(1_000_001, track.count());
        assertEquals(999_999, track.at(0, 999_999));
        assertEquals(-4096, track.get(1, 4096));
    }

    @Test
    void beyondThatEverySecondStepIsDropped() {
        Track track = counting(2_500_000);
        assertEquals(4, track.stride());
        assertEquals(625_001, track.count());
        assertEquals(2_499_996, track.at(0, 2_499_999));
        assertEquals(-8, track.get(1, 2));
    }

    @Test
    void manyScalarsTakeNoMoreRoomThanFew() {
        Track track = Track.empty(25);
        for (long step = 0; step <= 250_000; step++) {
            double[] scalars = new double[25];
            scalars[24] = step;
            track = track.plus(step, scalars);
        }
        assertEquals(4, track.stride());
        assertEquals(62_501, track.count());
        assertEquals(249_996, track.at(24, 249_999));
    }

    @Test
    void aCutTrackGoesOnWithoutChangingTheOneItCameFrom() {
        Track whole = counting(5000);
        Track cut = whole.upTo(4500);
        assertEquals(4501, cut.count());
        Track other = cut.plus(4501, new double[] {1.5, 2.5});
        assertEquals(1.5, other.get(0, 4501));
        assertEquals(4501, whole.get(0, 4501));
        assertTrue(Double.isNaN(cut.at(0, 4501)));
    }
}
