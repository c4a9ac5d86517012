package org.gradientlab.landscape;

import java.util.Optional;
import org.gradientlab.words.Word;

/**
 * Ground on which a point can go down: f and its gradient at any place. It may keep scratch, so one
 * thread at a time.
 */
public interface Landscape {
    /** How many numbers make a place. */
    int dimensions();

    /** f at a place; NaN or infinite where it has no value. */
    double height(double[] place);

    /** f at a place, whose gradient is written. */
    double measure(double[] place, double[] gradient);

    /** Whether each update sees only some of the examples, and so a gradient of its own. */
    default boolean isSampled() {
        return false;
    }

    /** Writes the gradient by which the update with this index is made. */
    default void sample(long update, double[] place, double[] gradient) {
        measure(place, gradient);
    }

    /**
     * How many gradients the update with this index costs: one, or one for each example it sees.
     */
    default long cost(long update) {
        return 1;
    }

    /** About how many times as long as on a formula a step takes here. */
    default int effort() {
        return 1;
    }

    /** The surface that is drawn for it: itself, or a part of it that a plane can hold. */
    Surface picture();

    /** Where on the picture a place is drawn. */
    default double pictureX(double[] place) {
        return place[0];
    }

    default double pictureY(double[] place) {
        return place[1];
    }

    /** The place that is drawn there. */
    default double[] placeAt(double x, double y) {
        return new double[] {x, y};
    }

    /** Why f or its gradient is no finite number at a place; empty where no term is to blame. */
    Optional<Word> reason(double[] place);
}
