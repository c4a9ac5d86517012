package org.gradientlab.lesson;

import java.util.List;

/** What a student is asked; its words stand in the text of the lesson. */
public sealed interface Question {
    /** One of several; what is said to each stands in the text. */
    record Choice(List<String> options, int right) implements Question {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * A number that the run gives.
     *
     * @param step at which it is read; the last of the scene where it is beyond
     * @param mistakes what well-known errors give
     */
    record Numeric(
            String scene,
            Quantity value,
            int lane,
            long step,
            double tolerance,
            List<Quantity> mistakes)
            implements Question {
        public Numeric {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Things to be put in the order in which they stand here. */
    record Ordering(List<String> items) implements Question {
        public Ordering {
            items = List.copyOf(items);
        }
    }

    /** A number against the step, to be sketched before it is seen. */
    record Sketch(String scene, Quantity value, int lane, long steps) implements Question {}

    /** A text for the teacher. */
    record Free() implements Question {}
}
