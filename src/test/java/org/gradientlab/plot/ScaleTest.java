package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    @Test
    void ticksAreRoundAndWrittenWithAPrintedMinus() {
        assertEquals(List.of("−2", "0", "2", "4", "6", "8"), labels(Scale.linear(-3, 8), 6));
        assertEquals(List.of("0", "0.1", "0.2", "0.3", "0.4"), labels(Scale.linear(0, 0.4), 4));
    }

    @Test
    void aDecadeStandsAtEveryTickOfALogAxis() {
        assertEquals(List.of("10⁻⁴", "0.01", "1", "100"), labels(Scale.log(1e-5, 100), 4));
        assertEquals(List.of("1", "2", "5", "10"), labels(Scale.log(0.9, 11), 4));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyRangeHasAFewRoundTicksInsideIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double low = random.nextGaussian() * Math.pow(10, random.nextInt(-6, 3));
            double span = Math.pow(10, random.nextDouble(-6, 7));
            List<Tick> ticks = Scale.linear(low, low + span).ticks(5);
            String where = "seed " + seed + ": " + low + " + " + span + " " + ticks;
            assertTrue(ticks.size() >= 1 && ticks.size() <= 6, where);
            ticks.forEach(tick ->
                    assertTrue(
                            tick.value() >= low - span * 1e-6
                                    && tick.value() <= low + span * (1 + 1e-6),
                            where));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPixelLeadsBackToItsValue(boolean log) {
        Scale scale = log ? Scale.log(0.001, 50) : Scale.linear(0.001, 50);
        PlotArea area = new PlotArea(44, 20, 300, 200, scale, scale);
        for (double value : new double[] {0.001, 0.5, 7, 50}) {
            assertEquals(value, area.x(area.px(value)), 1e-9);
            assertEquals(value, area.y(area.py(value)), 1e-9);
        }
        assertEquals(area.bottom(), area.py(0.001), 1e-9);
    }

    @Test
    void zoomingKeepsTheValueUnderTheMouse() {
        Scale scale = Scale.linear(-4, 6);
        Scale zoomed = scale.zoomed(2, 0.3);
        assertEquals(scale.value(0.3), zoomed.value(0.3), 1e-12);
        assertEquals(5, zoomed.high() - zoomed.low(), 1e-12);
    }

    @Test
    void anEmptyOrEndlessRangeCanStillBeDrawn() {
        assertEquals(0, Scale.linear(Double.NaN, 1).low());
        assertTrue(Scale.linear(3, 3).high() > Scale.linear(3, 3).low());
        assertTrue(Scale.log(-1, 10).low() > 0);
        assertTrue(Scale.log(0.1, 10).share(-5) < 0);
    }

    private static List<String> labels(Scale scale, int wanted) {
        return scale.ticks(wanted).stream().map(Tick::label).toList();
    }
}
