package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.gradientlab.experiment.Run;
import org.gradientlab.network.Linear;
import org.gradientlab.network.Relu;
import org.gradientlab.network.Sigmoid;
import org.gradientlab.network.Tanh;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainRunTest {
    private static LinkReading linear(double w, int layers) {
        return LinkReading.of(new Link(new Linear(), w), 0, layers);
    }

    @ParameterizedTest
    @CsvSource({
        "0.2, 30, 1 · 10⁻²¹",
        "5, 30, 9 · 10²⁰",
        "0.25, 30, 9 · 10⁻¹⁹",
        "0.25, 2, 0.0625",
        "0.99, 10, 0.9044",
        "2, 10, 1024",
        "-0.2, 3, −0.008",
        "-5, 31, −5 · 10²¹",
        "0, 3, 0",
        "9.9, 50, 6 · 10⁴⁹"
    })
    void productsAreWrittenAsPeopleWriteThem(double w, int layers, String shown) {
        assertEquals(shown, linear(w, layers).products().getLast().shown());
    }

    @Test
    void aProductOutlivesTheRangeOfDoubles() {
        Product tiny = Product.ONE;
        Product huge = Product.ONE;
        for (int i = 0; i < 50; i++) {
            tiny = tiny.times(-1e-10);
            huge = huge.times(1e10);
        }
        assertEquals("1 · 10⁻⁵⁰⁰", tiny.shown());
        assertEquals("1 · 10⁵⁰⁰", huge.shown());
        assertFalse(tiny.isZero());
        assertEquals("−1 · 10⁻⁵⁰⁰", tiny.times(-1).shown());
        assertTrue(tiny.drawn() > 0);
    }

    @Test
    void productsAreThoseOfExactArithmetic() {
        BigDecimal exact = new BigDecimal("0.2").pow(30);
        Product product = linear(0.2, 30).products().getLast();
        assertEquals(exact.doubleValue(), product.value(), 1e-14 * exact.doubleValue());
        assertEquals(Math.log10(exact.doubleValue()), product.exponent(), 1e-12);
        assertTrue(linear(0.25, 2).products().getLast().isShownExactly());
        assertFalse(product.isShownExactly());
    }

    @Test
    void everyLayerOfASigmoidLeavesAQuarterAtMost() {
        LinkReading sigmoid = LinkReading.of(new Link(new Sigmoid(), 1), 0, 30);
        assertEquals(0.25, sigmoid.factor());
        assertEquals(Fate.VANISHES, sigmoid.fate());
        assertEquals(5, sigmoid.sealedAt());
        assertEquals(Math.pow(0.25, 30), sigmoid.after(30).value());
    }

    @Test
    void fatesAreTold() {
        assertEquals(Fate.EXPLODES, linear(5, 30).fate());
        assertEquals(5, linear(5, 30).sealedAt());
        assertEquals(Fate.KEEPS, linear(1, 50).fate());
        assertEquals(0, linear(1, 50).sealedAt());
        LinkReading dead = LinkReading.of(new Link(new Relu(), 3), -1, 5);
        assertEquals(Fate.DEAD, dead.fate());
        assertEquals(1, dead.sealedAt());
        Words words = Words.in(Language.ENGLISH);
        assertEquals("dies: nothing passes", Spoken.fate(dead, words));
        assertEquals("vanishes: below 10⁻³ from layer 5", Spoken.fate(linear(0.2, 30), words));
    }

    @Test
    void aStepIsALayerAndTheRunEndsBehindTheLastOne() {
        ActivationSetup setup =
                Activations.of(
                        new Chain(
                                List.of(new Link(new Tanh(), 2), new Link(new Relu(), 0.5)),
                                0.3,
                                7));
        double slope = 1 - Math.pow(Math.tanh(0.3), 2);
        double[] third = Activations.scalars(setup, 3);
        assertEquals(Math.pow(2 * slope, 3), third[ActivationBench.PRODUCTS], 1e-14);
        assertEquals(0.125, third[ActivationBench.PRODUCTS + 1]);
        assertEquals(Math.log10(Math.pow(2 * slope, 3)), third[ActivationBench.SHOWN], 1e-14);
        Run run = Activations.run(setup, 100);
        assertNotNull(run.ending());
        assertEquals(7, ((ChainFrame) run.frame()).step());
    }
}
