package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;
import org.gradientlab.tensor.Randomness;

/** Two to six clouds, each a normal distribution, their middles evenly around the origin. */
@Kind("blobs")
public record Blobs(
        @Whole(value = 2, min = 2, max = 6) int classes,
        @Real(value = 0.8, min = 0, max = 5, to = 3) double spread)
        implements PointSource, Generator {
    public Blobs {
        Legal.check(Blobs.class, classes, spread);
    }

    @Override
    public Examples draw(Sampling how, long seed) {
        return generate(how, seed);
    }

    @Override
    public void place(int label, double share, Randomness chance, double[] point) {
        Generator.polar(3.2, 2 * Math.PI * label / classes + Math.PI / 4, point);
        point[0] += spread * chance.normal(0);
        point[1] += spread * chance.normal(1);
    }
}
