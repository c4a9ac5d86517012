package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Randomness;

/** Two arms that wind about the origin, one half a turn behind the other. */
@Kind("spirals")
public record Spirals(@Real(value = 1.75, min = 0.25, max = 5, to = 3) double turns)
        implements PointSource, Generator {
    public Spirals {
        Legal.check(Spirals.class, turns);
    }

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
        Generator.polar(REACH * share, 2 * Math.PI * turns * share + Math.PI * label, point);
    }
}
