package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** Drawn evenly, so wide that signals keep their size both ways on average. */
@Kind("xavier_uniform")
public record XavierUniform() implements Initialization {
    @Override
    public double weight(Randomness random, long i, int inputs, int units) {
        double limit = Math.sqrt(3) * deviation(inputs, units);
        return random.uniform(i, -limit, limit);
    }

    @Override
    public double deviation(int inputs, int units) {
        return Math.sqrt(2.0 / (inputs + (double) units));
    }

    @Override
    public String latex() {
        return "w \\sim \\mathcal{U}(-c, c),\\ c = \\sqrt{6/(n_{in} + n_{out})}";
    }
}
