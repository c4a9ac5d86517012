package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** Drawn evenly, so wide that weighted sums have the size of the inputs. */
@Kind("lecun_uniform")
public record LecunUniform() implements Initialization {
    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        double limit = Math.sqrt(3) * deviation(inputs, units);
        return random.uniform(i, -limit, limit);
    }

    @Override
    public double deviation(int inputs, int units) {
        return Math.sqrt(1.0 / inputs);
    }

    @Override
    public String latex() {
        return "w \\sim \\mathcal{U}(-c, c),\\ c = \\sqrt{3/n_{in}}";
    }
}
