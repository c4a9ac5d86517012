package org.gradientlab.bench.dropout;

import org.gradientlab.dataset.Circle;
import org.gradientlab.dataset.Examples;
import org.gradientlab.dataset.Moons;
import org.gradientlab.dataset.PointSource;
import org.gradientlab.dataset.Sampling;
import org.gradientlab.dataset.Spirals;
import org.gradientlab.dataset.Xor;

/** Two classes of points in the plane, from −6 to 6. */
public enum FewPoints {
    MOONS,
    CIRCLE,
    XOR,
    SPIRALS;

    /** How far the plane is shown around the origin. */
    static final double REACH = 6;

    Examples draw(int points, double noise, long seed) {
        return source().draw(new Sampling(points, noise, 0.5), seed);
    }

    private PointSource source() {
        return switch (this) {
            case MOONS -> new Moons();
            case CIRCLE -> new Circle();
            case XOR -> new Xor();
            case SPIRALS -> new Spirals(1);
        };
    }
}
