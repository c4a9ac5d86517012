package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.tensor.Randomness;

/** Two half circles that reach into one another. */
@Kind("moons")
public record Moons() implements PointSource, Generator {
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
        double angle = Math.PI * share;
        double side = label == 0 ? 1 : -1;
        point[0] = 3.2 * (side * StrictMath.cos(angle) - side * 0.5);
        point[1] = 3.2 * (side * StrictMath.sin(angle) - side * 0.25);
    }
}
