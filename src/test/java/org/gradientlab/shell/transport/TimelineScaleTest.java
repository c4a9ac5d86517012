package org.gradientlab.shell.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineScaleTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 60, 2000, 2001, 1_000_000, 10_000_000})
    void everyStepIsFoundAtItsPlace(long steps) {
        TimelineScale scale = new TimelineScale(steps);
        assertEquals(0, scale.share(0));
        assertEquals(1, scale.share(steps));
        for (long step = 0; step <= steps; step += Math.max(1, steps / 997)) {
            assertEquals(step, scale.step(scale.share(step)));
        }
    }

    @Test
    void ofALongRunTheBeginningGetsMostOfTheRoom() {
        TimelineScale scale = new TimelineScale(1_000_000);
        assertTrue(scale.isLogarithmic());
        assertTrue(scale.share(1000) > 0.45);
        assertEquals(List.of(10L, 100L, 1000L, 10_000L, 100_000L), scale.ticks());
        assertFalse(new TimelineScale(60).isLogarithmic());
    }

    @Test
    void aSceneWithoutStepsHasOnePlace() {
        assertEquals(0, new TimelineScale(0).share(0));
        assertEquals(0, new TimelineScale(0).step(0.7));
    }
}
