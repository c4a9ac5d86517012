package org.gradientlab.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** StrictMath is the judge: it is exact to less than the last two bits. */
class ElementaryTest {
    private static final int N = 200_000;

    @Test
    void expIsExactToTheLastBits() {
        assertClose(Elementary::exp, StrictMath::exp, -700, 709.7, 5e-16);
        assertClose(Elementary::exp, StrictMath::exp, -1, 1, 5e-16);
    }

    @Test
    void expEndsInZeroAndInfinity() {
        assertEquals(0.0, Elementary.exp(-800));
        assertEquals(0.0, Elementary.exp(Double.NEGATIVE_INFINITY));
        assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(709.8));
        assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(Double.POSITIVE_INFINITY));
        assertEquals(1.0, Elementary.exp(0));
        assertTrue(Double.isNaN(Elementary.exp(Double.NaN)));
        assertEquals(StrictMath.exp(-740), Elementary.exp(-740), 2 * Double.MIN_VALUE);
    }

    @Test
    void tanhIsExactToTheLastBits() {
        assertClose(Elementary::tanh, StrictMath::tanh, -25, 25, 2e-15);
        assertClose(Elementary::tanh, StrictMath::tanh, -1e-3, 1e-3, 2e-15);
        assertEquals(1.0, Elementary.tanh(1e9));
        assertEquals(-1.0, Elementary.tanh(Double.NEGATIVE_INFINITY));
        assertTrue(Double.isNaN(Elementary.tanh(Double.NaN)));
    }

    @Test
    void sigmoidKeepsItsSmallValues() {
        assertClose(Elementary::sigmoid, x -> 1 / (1 + StrictMath.exp(-x)), -700, 40, 1e-15);
        assertEquals(0.0, Elementary.sigmoid(-1000));
        assertEquals(1.0, Elementary.sigmoid(1000));
    }

    @Test
    void expm1AndLog1pDoNotLoseDigitsNearZero() {
        assertClose(Elementary::expm1OfNegative, StrictMath::expm1, -30, 0, 3e-15);
        assertClose(Elementary::expm1OfNegative, StrictMath::expm1, -1e-8, 0, 3e-15);
        assertClose(Elementary::log1pOfUnit, StrictMath::log1p, 0, 1, 1e-15);
        assertClose(Elementary::log1pOfUnit, StrictMath::log1p, 0, 1e-8, 1e-15);
        assertEquals(-1.0, Elementary.expm1OfNegative(-1e4));
    }

    @Test
    void erfSolvesItsEquation() {
        // erf' = 2/sqrt(pi) exp(-x^2), by central differences, and known values
        for (double x = -5.5; x < 5.5; x += 0.0137) {
            double h = 1e-4;
            double slope = (ErrorFunction.erf(x + h) - ErrorFunction.erf(x - h)) / (2 * h);
            assertEquals(2 / Math.sqrt(Math.PI) * StrictMath.exp(-x * x), slope, 1e-8, "at " + x);
        }
        assertEquals(0.8427007929497149, ErrorFunction.erf(1), 1e-15);
        assertEquals(-0.5204998778130465, ErrorFunction.erf(-0.5), 1e-15);
        assertEquals(0.9999779095030014, ErrorFunction.erf(3), 1e-15);
        assertEquals(1.1283791670955126e-10, ErrorFunction.erf(1e-10), 3e-26);
        assertEquals(1.0, ErrorFunction.erf(50));
        assertTrue(Double.isNaN(ErrorFunction.erf(Double.NaN)));
    }

    @Test
    void theLoopsGiveTheBitsOfTheSingleValues() {
        double[] x = new double[N];
        double[] y = new double[N];
        for (int i = 0; i < N; i++) {
            x[i] = -800 + 1600.0 * i / N;
        }
        Elementary.exp(x, y, new double[N], N);
        assertSameBits(Elementary::exp, x, y);
        Elementary.tanh(x, y, N);
        assertSameBits(Elementary::tanh, x, y);
        Elementary.sigmoid(x, y, new double[N], N);
        assertSameBits(Elementary::sigmoid, x, y);
    }

    private static void assertSameBits(DoubleUnaryOperator function, double[] x, double[] y) {
        for (int i = 0; i < N; i++) {
            assertEquals(
                    Double.doubleToRawLongBits(function.applyAsDouble(x[i])),
                    Double.doubleToRawLongBits(y[i]),
                    "at " + x[i]);
        }
    }

    private static void assertClose(
            DoubleUnaryOperator actual,
            DoubleUnaryOperator exact,
            double from,
            double to,
            double relative) {
        for (int i = 0; i <= N; i++) {
            double x = from + (to - from) * i / N;
            double expected = exact.applyAsDouble(x);
            double difference = Math.abs(actual.applyAsDouble(x) - expected);
            assertTrue(difference <= relative * Math.abs(expected), "at " + x);
        }
    }
}
