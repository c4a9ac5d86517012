package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
import org.gradientlab.network.Silu;
import org.gradientlab.network.Softplus;
import org.gradientlab.network.Softsign;
import org.gradientlab.network.Tanh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FlatStretchTest {
    private static final double LEFT = Double.NEGATIVE_INFINITY;
    private static final double RIGHT = Double.POSITIVE_INFINITY;

    static Stream<Activation> all() {
        return Stream.of(
                new Linear(),
                new Sigmoid(),
                new Tanh(),
                new Relu(),
                new LeakyRelu(0.01),
                new LeakyRelu(0.1),
                new Elu(1),
                new Elu(0),
                new Gelu(GeluForm.EXACT),
                new Silu(),
                new Softplus(),
                new Softsign(),
                new Selu(),
                new HardTanh());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSlopeIsSmallInsideAndNotSmallOutside(Activation activation) {
        List<FlatStretch> flat = FlatStretch.of(activation);
        for (double z = -15.99; z < 16; z += 0.013) {
            double at = z;
            boolean inside = flat.stream().anyMatch(s -> s.from() < at && at < s.to());
            assertEquals(Math.abs(activation.slope(z)) < 0.05, inside, "at " + z);
        }
    }

    @Test
    void theSigmoidSaturatesWhereItsSlopeFallsBelowAFifthOfItsBest() {
        List<FlatStretch> flat = FlatStretch.of(new Sigmoid());
        double edge = Math.log((1 + Math.sqrt(0.8)) / (1 - Math.sqrt(0.8)));
        assertEquals(2, flat.size());
        assertEquals(LEFT, flat.getFirst().from());
        assertEquals(-edge, flat.getFirst().to(), 1e-9);
        assertEquals(edge, flat.getLast().from(), 1e-9);
        assertEquals(RIGHT, flat.getLast().to());
        assertEquals(Flow.SATURATED, flat.getLast().flow());
    }

    @Test
    void reluIsDeadAndALeakyOneHardlyLeaks() {
        FlatStretch dead = FlatStretch.of(new Relu()).getFirst();
        assertEquals(Flow.DEAD, dead.flow());
        assertEquals(0, dead.to(), 1e-9);
        assertEquals(Flow.LEAKY, FlatStretch.of(new LeakyRelu(0.01)).getFirst().flow());
        assertTrue(FlatStretch.of(new LeakyRelu(0.1)).isEmpty());
        assertTrue(FlatStretch.of(new Linear()).isEmpty());
    }

    @Test
    void aPlaceHasTheFlowOfItsStretch() {
        assertEquals(Flow.DEAD, Flow.at(new Relu(), -1));
        assertEquals(Flow.ALIVE, Flow.at(new Relu(), 1));
        assertEquals(Flow.SATURATED, Flow.at(new Tanh(), 4));
        assertEquals(Flow.LEAKY, Flow.at(new LeakyRelu(0.01), -4));
        assertEquals(Flow.DEAD, Flow.at(new HardTanh(), 2));
        assertEquals(Flow.TURNING, Flow.at(new Gelu(GeluForm.EXACT), -0.75));
        assertEquals(Flow.TURNING, Flow.at(new Silu(), -1.28));
        assertEquals(Flow.SATURATED, Flow.at(new Silu(), -8));
    }
}
