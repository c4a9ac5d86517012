package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.gradientlab.network.Activation;
import org.gradientlab.network.Elu;
import org.gradientlab.network.Gelu;
import org.gradientlab.network.GeluForm;
import org.gradientlab.network.HardTanh;
import org.gradientlab.network.LeakyRelu;
import org.gradientlab.network.Linear;
import org.gradientlab.network.Relu;
import org.gradientlab.network.Selu;
import org.gradientlab.network.Sigmoid;
import org.gradientlab.network.Softsign;
import org.gradientlab.network.Tanh;
import org.gradientlab.tensor.Randomness;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NormalOutputTest {
    /** The mean of max(0, z). */
    private static final double HALF = 1 / Math.sqrt(2 * Math.PI);

    /** The mean of exp(z) − 1 over the negative half: √e · Φ(−1) − ½. */
    private static final double BELOW = Math.sqrt(Math.E) * 0.15865525393145707 - 0.5;

    static Stream<Arguments> known() {
        return Stream.of(
                Arguments.of(new Sigmoid(), 0.5),
                Arguments.of(new Tanh(), 0),
                Arguments.of(new Linear(), 0),
                Arguments.of(new Softsign(), 0),
                Arguments.of(new HardTanh(), 0),
                Arguments.of(new Relu(), HALF),
                Arguments.of(new LeakyRelu(0.1), 0.9 * HALF),
                Arguments.of(new Elu(0.5), HALF + 0.5 * BELOW),
                Arguments.of(new Selu(), 0),
                Arguments.of(new Gelu(GeluForm.EXACT), 1 / (2 * Math.sqrt(Math.PI))));
    }

    @ParameterizedTest
    @MethodSource("known")
    void meansAreThoseThatPaperAndPencilGive(Activation activation, double mean) {
        assertEquals(mean, NormalOutput.of(activation).mean(), 1e-14);
    }

    @ParameterizedTest
    @MethodSource("known")
    void meansAreThoseOfManyDraws(Activation activation, double mean) {
        int draws = 100_000;
        double sum = 0;
        for (int i = 0; i < draws; i++) {
            sum += activation.value(Randomness.of(1, "mean").normal(i));
        }
        assertEquals(sum / draws, NormalOutput.of(activation).mean(), 5 * 1.1 / Math.sqrt(draws));
    }
}
