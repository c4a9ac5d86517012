package org.gradientlab.code;

import org.gradientlab.network.Examples;
import org.jspecify.annotations.Nullable;

/** What a network learns from and is measured by. */
public sealed interface LearningData {
    int inputs();

    /** How many rows it learns from. */
    int rows();

    /** Whether some of the examples are kept for validation. */
    default boolean validates() {
        return this instanceof Given given && given.validation() != null;
    }

    /**
     * Examples as they are.
     *
     * @param measured so many of the first rows of the training part are measured
     */
    record Given(
            Examples train, int measured, @Nullable Examples validation, @Nullable Examples test)
            implements LearningData {
        @Override
        public int inputs() {
            return train.inputs();
        }

        @Override
        public int rows() {
            return train.rows();
        }
    }

    /** Rows of normal numbers; the class of each is the direction it points along most. */
    record Directions(long seed, int rows, int inputs, int classes) implements LearningData {}
}
