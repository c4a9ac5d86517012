package org.gradientlab.optimizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

class ScheduleTest {
    static Stream<Schedule> schedules() {
        return Stream.of(
                new ConstantRate(),
                new StepRate(10, 0.5),
                new DropRate(20, 0.1),
                new ExponentialRate(0.9),
                new InverseTimeRate(0.1),
                new CosineRate(100, 0.1),
                new WarmupRate(10, new CosineRate(90, 0)));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void theFactorStaysBetweenZeroAndOneForEver(Schedule schedule) {
        for (long k : new long[] {0, 1, 9, 10, 99, 100, 101, 1_000_000, Long.MAX_VALUE / 2}) {
            double factor = schedule.factor(k);
            assertTrue(factor >= 0 && factor <= 1, schedule + " at " + k + ": " + factor);
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void theFactorIsPrintable(Schedule schedule) {
        var icon = new TeXFormula(schedule.latex()).createTeXIcon(TeXConstants.STYLE_DISPLAY, 20);
        assertTrue(icon.getIconWidth() > 0, schedule.latex());
    }

    @Test
    void stepsFallAgainAndAgainAndADropFallsOnce() {
        StepRate steps = new StepRate(10, 0.5);
        assertEquals(1, steps.factor(9));
        assertEquals(0.5, steps.factor(10));
        assertEquals(0.25, steps.factor(29));
        DropRate drop = new DropRate(20, 0.1);
        assertEquals(1, drop.factor(19));
        assertEquals(0.1, drop.factor(20));
        assertEquals(0.1, drop.factor(2000));
    }

    @Test
    void exponentialAndInverseTimeFallAsTheirNamesSay() {
        assertEquals(0.81, new ExponentialRate(0.9).factor(2), 1e-15);
        assertEquals(0.5, new InverseTimeRate(0.01).factor(100), 1e-15);
    }

    @Test
    void aCosineGoesFromOneToItsFloor() {
        CosineRate cosine = new CosineRate(100, 0.2);
        assertEquals(1, cosine.factor(0));
        assertEquals(0.6, cosine.factor(50), 1e-15);
        assertEquals(0.2, cosine.factor(100), 1e-15);
        assertEquals(0.2, cosine.factor(5000), 1e-15);
    }

    @Test
    void aWarmUpRisesInAStraightLineAndHandsOver() {
        WarmupRate warmup = new WarmupRate(4, new StepRate(2, 0.5));
        double[] wanted = {0.25, 0.5, 0.75, 1, 1, 1, 0.5, 0.5, 0.25};
        for (int k = 0; k < wanted.length; k++) {
            assertEquals(wanted[k], warmup.factor(k), "update " + k);
        }
    }

    @Test
    void illegalSchedulesCannotBeMade() {
        assertThrows(Fault.class, () -> new StepRate(0, 0.5));
        assertThrows(Fault.class, () -> new StepRate(10, 1.5));
        assertThrows(Fault.class, () -> new CosineRate(0, 0));
        assertThrows(Fault.class, () -> new WarmupRate(-1, new ConstantRate()));
        assertThrows(Fault.class, () -> new InverseTimeRate(Double.POSITIVE_INFINITY));
    }
}
