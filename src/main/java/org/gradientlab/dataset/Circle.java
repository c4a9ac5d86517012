package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** A disc of one class with a ring of the other around it, and a gap between them. */
@Kind("circle")
public record Circle() implements PointSource, Generator {
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
        double radius = label == 1 ? chance.uniform(0, 0, 2.5) : chance.uniform(0, 3.5, REACH);
        Generator.polar(radius, chance.uniform(1, 0, 2 * Math.PI), point);
    }
}
