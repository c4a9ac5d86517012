package org.gradientlab.landscape;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;

/** How many examples each update sees. */
public sealed interface BatchSize permits BatchSize.All, BatchSize.Mini, BatchSize.Single {
    /** Batch gradient descent: the whole set, so that every step knows the true gradient. */
    @Kind("all")
    record All() implements BatchSize {}

    /** A few examples at a time. */
    @Kind("mini")
    record Mini(@Whole(value = 4, min = 2, max = 100_000, to = 64, log = true) int size)
            implements BatchSize {
        public Mini {
            Legal.check(Mini.class, size);
        }
    }

    /** Stochastic gradient descent: one example at a time. */
    @Kind("single")
    record Single() implements BatchSize {}

    /** The size of a batch where there are so many examples. */
    default int of(int examples) {
        return switch (this) {
            case All all -> examples;
            case Mini(int size) -> Math.min(size, examples);
            case Single single -> 1;
        };
    }
}
