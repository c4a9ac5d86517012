package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** All weights 0: every unit of a layer then learns the same. */
@Kind("zeros")
public record ZeroWeights() implements Initialization {
    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        return 0;
    }

    @Override
    public double deviation(int inputs, int units) {
        return 0;
    }

    @Override
    public String latex() {
        return "w = 0";
    }
}
