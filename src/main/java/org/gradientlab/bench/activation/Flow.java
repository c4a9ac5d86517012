package org.gradientlab.bench.activation;

import java.util.Locale;
import org.gradientlab.network.Activation;

/** How much of a gradient an activation lets through at a place. */
enum Flow {
    /** Enough to learn from. */
    ALIVE,
    /** The curve has all but levelled off. */
    SATURATED,
    /** The curve turns from falling to rising, or back. */
    TURNING,
    /** A straight line, but one that hardly climbs. */
    LEAKY,
    /** Nothing at all. */
    DEAD;

    /** A slope below this hardly teaches. */
    static final double FLAT = 0.05;

    private static final double NEAR = 1e-3;
    private static final double ACROSS = 0.6;

    static Flow at(Activation activation, double z) {
        double slope = activation.slope(z);
        if (slope == 0) {
            return DEAD;
        }
        if (Math.abs(slope) >= FLAT) {
            return ALIVE;
        }
        if (activation.slope(z - ACROSS) * activation.slope(z + ACROSS) < 0) {
            return TURNING;
        }
        boolean straight =
                activation.slope(z - NEAR) == slope && activation.slope(z - 2 * NEAR) == slope;
        return straight ? LEAKY : SATURATED;
    }

    /** Its word in the bundle of the bench. */
    String key() {
        return "activation.flow." + name().toLowerCase(Locale.ROOT);
    }
}
