package org.gradientlab.bench.activation;

import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.network.Activation;

/** One layer of a chain of equal layers with one neuron each: its activation and its weight. */
public record Link(
        @Variant(value = "sigmoid", starts = "leaky_relu.slope=0.1") Activation activation,
        @Real(value = 1, min = -100, max = 100, from = 0, to = 5) double w) {
    public Link {
        Legal.check(Link.class, activation, w);
    }

    /** What a gradient is multiplied by on its way back through the layer. */
    double factor(double z) {
        return activation.slope(z) * w;
    }
}
