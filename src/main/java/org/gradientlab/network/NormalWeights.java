package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Randomness;

/** Drawn from a bell curve of a given width, whatever the layer. */
@Kind("normal")
public record NormalWeights(
        @Real(value = 0.1, min = 0, max = 1000, from = 0.001, to = 2, log = true) double sigma)
        implements Initialization {
    public NormalWeights {
        Legal.check(NormalWeights.class, sigma);
    }

    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        return sigma * random.normal(i);
    }

    @Override
    public double deviation(int inputs, int units) {
        return sigma;
    }

    @Override
    public String latex() {
        return "w \\sim \\mathcal{N}(0, \\sigma^2)";
    }
}
