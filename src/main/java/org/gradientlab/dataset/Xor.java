package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** Opposite quarters of the square are of one class, as exclusive or has it. */
@Kind("xor")
public record Xor() implements PointSource, Generator {
    private static final double GAP = 0.3;

    @Override
    public Examples draw(Sampling how, long seed) {
        return generate(how, seed);
    }

    @Override
    public int classes() {
        return 2;
    }

    @Override
    public void place(int label, double share, Randomness chance, double[] point) {
        double x = chance.uniform(0, GAP, REACH);
        double y = chance.uniform(1, GAP, REACH);
        boolean left = chance.bernoulli(2, 0.5);
        point[0] = left ? -x : x;
        point[1] = left == (label == 0) ? -y : y;
    }
}
