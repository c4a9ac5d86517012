package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;
import org.gradientlab.tensor.Randomness;

/** Two to six rings around the origin, each a class. */
@Kind("rings")
public record Rings(@Whole(value = 3, min = 2, max = 6) int classes)
        implements PointSource, Generator {
    public Rings {
        Legal.check(Rings.class, classes);
    }

    @Override
    public Examples draw(Sampling how, long seed) {
        return generate(how, seed);
    }

    @Override
    public void place(int label, double share, Randomness chance, double[] point) {
        double radius = REACH * (label + 0.6) / (classes - 0.4);
        Generator.polar(radius, chance.uniform(0, 0, 2 * Math.PI), point);
    }
}
