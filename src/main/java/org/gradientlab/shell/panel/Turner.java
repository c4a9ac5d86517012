package org.gradientlab.shell.panel;

import java.util.List;

/** What a row does when its knob is turned; throws a fault where the value cannot be. */
@FunctionalInterface
public interface Turner {
    void turn(Object value, boolean adjusting);

    /** Adds a lane that has this value, beside the one that stays as it is. */
    default void beside(Object value) {
        turn(value, false);
    }

    /** Whether there is room for another lane. */
    default boolean hasRoomBeside() {
        return false;
    }

    /** Takes several values at once: a lane for each. */
    default void sweep(List<?> values) {
        turn(values.getFirst(), false);
    }
}
