package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Randomness;

/** All weights the same number. */
@Kind("constant")
public record ConstantWeights(
        @Real(value = 0.1, min = -1000, max = 1000, from = -2, to = 2) double value)
        implements Initialization {
    public ConstantWeights {
        Legal.check(ConstantWeights.class, value);
    }

    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        return value;
    }

    @Override
    public double deviation(int inputs, int units) {
        return 0;
    }

    @Override
    public String latex() {
        return "w = c";
    }
}
