package org.gradientlab.experiment;

import java.util.List;

/**
 * What a view needs to draw one step, and nothing of how: immutable, made by a run, read by its
 * view.
 */
public interface Frame {
    /** The rows of a frame that is a table, in the columns of {@link Bench#columns}. */
    default List<List<Number>> table() {
        return List.of();
    }

    /**
     * Whether making it once more, at the same step, would show more: work that is too long for one
     * picture is done a slice at each, and pictures are made until it is done.
     */
    default boolean isUnfinished() {
        return false;
    }
}
