package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** A bell curve so wide that signals keep their size through relus. */
@Kind("he_normal")
public record HeNormal() implements Initialization {
    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        return deviation(inputs, units) * random.normal(i);
    }

    @Override
    public double deviation(int inputs, int units) {
        return Math.sqrt(2.0 / inputs);
    }

    @Override
    public String latex() {
        return "w \\sim \\mathcal{N}(0,\\ 2/n_{in})";
    }
}
