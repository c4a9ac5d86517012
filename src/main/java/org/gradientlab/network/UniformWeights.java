package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Randomness;

/** Drawn evenly from an interval around 0, whatever the layer. */
@Kind("uniform")
public record UniformWeights(
        @Real(value = 0.5, min = 0, max = 1000, from = 0.001, to = 2, log = true) double limit)
        implements Initialization {
    public UniformWeights {
        Legal.check(UniformWeights.class, limit);
    }

    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        return random.uniform(i, -limit, limit);
    }

    @Override
    public double deviation(int inputs, int units) {
        return limit / Math.sqrt(3);
    }

    @Override
    public String latex() {
        return "w \\sim \\mathcal{U}(-c, c)";
    }
}
