package org.gradientlab.landscape;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.optimizer.Nesterov;
import org.gradientlab.optimizer.Sgd;
import org.junit.jupiter.api.Test;

class DescenderTest {
    private static FormulaSurface ground(String f) {
        return new FormulaSurface(FunctionOfXY.parse(f), 20);
    }

    @Test
    void aStepGoesAgainstTheGradient() {
        Descender point = new Descender(ground("x^2+y^2"), new Sgd(0.1), -4, 3);
        point.step();
        assertArrayEquals(new double[] {-3.2, 2.4}, point.place(), 1e-15);
        assertEquals(-4, point.before(0));
        assertEquals(-8, point.used(0));
        assertEquals(-6.4, point.gradient(0));
        assertEquals(16, point.height(), 1e-14);
        assertEquals(1, point.evaluations());
        point.step(0.5);
        assertEquals(-3.2 + 0.05 * 6.4, point.place(0), 1e-15);
    }

    @Test
    void lookingAheadTakesTheGradientThere() {
        Nesterov rule = new Nesterov(0.1, 0.9, Nesterov.Form.LOOKAHEAD);
        Descender point = new Descender(ground("x^2+y^2"), rule, 1, 1);
        point.step();
        double[] ahead = point.lookAhead();
        assertEquals(0.8 - 0.9 * 0.2, ahead[0], 1e-15);
        point.step();
        assertArrayEquals(ahead, new double[] {point.looked(0), point.looked(1)});
        assertEquals(2 * ahead[0], point.used(0), 1e-15);
    }

    @Test
    void aRestoredPointGoesOnWithTheSameBits() {
        Descender straight =
                new Descender(ground("x^2+sin(5y)x"), new Adam(0.1, 0.9, 0.99, 1e-8), 2, 1);
        for (int i = 0; i < 20; i++) {
            straight.step();
        }
        double[] saved = straight.state();
        Descender copy = straight.copy();
        for (int i = 0; i < 30; i++) {
            straight.step();
            copy.step();
        }
        double[] end = straight.state();
        assertArrayEquals(end, copy.state());
        straight.restore(saved);
        for (int i = 0; i < 30; i++) {
            straight.step();
        }
        assertArrayEquals(end, straight.state());
    }

    @Test
    void itStopsWhereThereIsNoGround() {
        Descender point = new Descender(ground("log(x)+y^2"), new Sgd(0.5), 0.2, 1);
        while (!point.stopped()) {
            point.step();
        }
        assertFalse(point.overflowed());
        assertEquals("landscape.left-domain", point.ending().orElseThrow().key());
        Descender outside = new Descender(ground("log(x)"), new Sgd(0.5), -1, 0);
        assertEquals("landscape.cannot-start", outside.ending().orElseThrow().key());
    }

    @Test
    void itStopsWhereNumbersEnd() {
        Descender point =
                new Descender(ground("x^4+y^2"), new Momentum(1, 0.9, Momentum.Form.TORCH), 9, 1);
        while (!point.stopped()) {
            point.step();
        }
        assertTrue(point.overflowed());
        assertTrue(point.steps() < 20);
        assertEquals("landscape.outgrew", point.ending().orElseThrow().key());
    }
}
