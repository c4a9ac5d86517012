package org.gradientlab.shell.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SliderScaleTest {
    static List<SliderScale> scales() {
        return List.of(
                new SliderScale.Linear(-12, 12, 0.24),
                new SliderScale.Linear(0, 1, 0.01),
                new SliderScale.Logarithmic(1e-4, 2),
                new SliderScale.Stops(List.of(1.0, 2.0, 5.0, Double.POSITIVE_INFINITY)));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void theValueAtAShareLiesAtThatShare(SliderScale scale) {
        for (int i = 0; i <= 20; i++) {
            double value = scale.value(i / 20.0);
            assertEquals(value, scale.value(scale.share(value)), "" + i);
        }
    }

    @ParameterizedTest
    @MethodSource("scales")
    void theKeysComeFromOneEndToTheOther(SliderScale scale) {
        double value = scale.value(0);
        for (int i = 0; i < 1000 && value != scale.value(1); i++) {
            double next = scale.beside(value, 1);
            assertTrue(next > value, value + " → " + next);
            value = next;
        }
        assertEquals(scale.value(1), value);
        assertEquals(value, scale.beside(value, 1));
    }

    @Test
    void linearValuesAreMultiplesOfTheStepWithoutDust() {
        SliderScale scale = new SliderScale.Linear(0, 1, 0.1);
        assertEquals(0.3, scale.value(0.3));
        assertEquals(0.7, scale.beside(0.6, 1));
    }

    @Test
    void logarithmicValuesHaveTwoDigitsAndTicksAtDecades() {
        SliderScale scale = new SliderScale.Logarithmic(0.001, 2);
        assertEquals(0.045, scale.value(0.5), 1e-12);
        assertEquals(List.of(0.001, 0.01, 0.1, 1.0), scale.ticks());
    }

    @Test
    void aValueBeyondTheSliderLiesOutside() {
        assertTrue(new SliderScale.Linear(0, 1, 0.1).share(2) > 1);
        assertTrue(new SliderScale.Logarithmic(1, 10).share(0.1) < 0);
    }
}
