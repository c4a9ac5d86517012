package org.gradientlab.experiment;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Sees to it that a worker with steps to compute spends little of its time on pictures: after each,
 * it computes several times as long as that one took.
 */
final class PictureBudget {
    /** Pictures take a sixteenth of the time at most. */
    private static final int STEPS_TO_PICTURES = 15;

    private final LongSupplier clock;
    private long next = Long.MIN_VALUE;
    private final AtomicLong spent = new AtomicLong();

    PictureBudget(LongSupplier clock) {
        this.clock = clock;
    }

    /** Whether a picture may be made while there are steps to compute. */
    boolean allows() {
        return clock.getAsLong() >= next;
    }

    <T> T spend(Supplier<T> picture) {
        long before = clock.getAsLong();
        T made = picture.get();
        long now = clock.getAsLong();
        spent.addAndGet(now - before);
        next = now + STEPS_TO_PICTURES * (now - before);
        return made;
    }

    /** All time spent so far, in nanoseconds of the clock. */
    long spent() {
        return spent.get();
    }
}
