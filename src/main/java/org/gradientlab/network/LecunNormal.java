package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** A bell curve so wide that weighted sums have the size of the inputs. */
@Kind("lecun_normal")
public record LecunNormal() implements Initialization {
    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        return deviation(inputs, units) * random.normal(i);
    }

    @Override
    public double deviation(int inputs, int units) {
        return Math.sqrt(1.0 / inputs);
    }

    @Override
    public String latex() {
        return "w \\sim \\mathcal{N}(0,\\ 1/n_{in})";
    }
}
