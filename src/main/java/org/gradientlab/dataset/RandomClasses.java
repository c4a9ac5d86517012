package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** Points whose class has nothing to do with their place: all there is to learn is by heart. */
@Kind("random")
public record RandomClasses() implements PointSource, Generator {
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
        point[0] = chance.uniform(0, -3, 3);
        point[1] = chance.uniform(1, -3, 3);
    }
}
