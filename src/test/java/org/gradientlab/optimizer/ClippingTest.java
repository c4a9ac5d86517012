package org.gradientlab.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.words.Fault;
import org.junit.jupiter.api.Test;

class ClippingTest {
    @Test
    void byValueEachNumberIsHeld() {
        double[] gradient = {3, -0.5, -7, Double.NaN};
        new ValueClipping(2).clip(gradient, 4);
        assertArrayEquals(new double[] {2, -0.5, -2, Double.NaN}, gradient);
    }

    @Test
    void byNormTheDirectionStays() {
        double[] gradient = {30, -40};
        new NormClipping(5, NormClipping.Form.EXACT).clip(gradient, 2);
        assertArrayEquals(new double[] {3, -4}, gradient, 1e-15);
    }

    @Test
    void torchAddsAMillionthToTheNorm() {
        double[] gradient = {3, 4};
        new NormClipping(1, NormClipping.Form.TORCH).clip(gradient, 2);
        assertArrayEquals(new double[] {3 / 5.000001, 4 / 5.000001}, gradient, 1e-15);
    }

    @Test
    void aShortGradientStaysBitForBit() {
        double[] gradient = {0.3, 0.1};
        new NormClipping(1, NormClipping.Form.EXACT).clip(gradient, 2);
        new NoClipping().clip(gradient, 2);
        assertArrayEquals(new double[] {0.3, 0.1}, gradient, 0);
    }

    @Test
    void anExplodedGradientIsShortenedAndNotLost() {
        double[] gradient = {3e200, 4e200};
        assertEquals(5e200, Norm.of(gradient, 2), 1e186);
        new NormClipping(1, NormClipping.Form.EXACT).clip(gradient, 2);
        assertArrayEquals(new double[] {0.6, 0.8}, gradient, 1e-14);
        assertEquals(5e-200, Norm.of(new double[] {3e-200, 4e-200}, 2), 1e-214);
    }

    @Test
    void whatIsNotANumberStaysVisible() {
        assertTrue(Double.isNaN(Norm.of(new double[] {1, Double.NaN}, 2)));
        assertEquals(0, Norm.of(new double[2], 2));
        assertEquals(
                Double.POSITIVE_INFINITY, Norm.of(new double[] {1, Double.NEGATIVE_INFINITY}, 2));
    }

    @Test
    void onlyTheFirstNumbersAreTouched() {
        double[] gradient = {9, 9, 9};
        new ValueClipping(1).clip(gradient, 2);
        assertArrayEquals(new double[] {1, 1, 9}, gradient);
    }

    @Test
    void aLimitOfZeroIsRefused() {
        assertThrows(Fault.class, () -> new ValueClipping(0));
        assertThrows(Fault.class, () -> new NormClipping(-1, NormClipping.Form.EXACT));
    }
}
