package org.gradientlab.shell.panel;

import java.util.List;

/** What a row does when its knob is turned; throws a fault where the value cannot be. */
@FunctionalInterface
public interface Turner {
    void turn(Object value, boolean adjusting);

    /** Takes several values at once: a lane for each. */
    default void sweep(List<?> values) {
        turn(values.getFirst(), false);
    }
}
