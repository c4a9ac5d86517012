package org.gradientlab.experiment;

import java.util.List;
import org.gradientlab.words.Word;
import org.jspecify.annotations.Nullable;

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

    /** This step for someone who is not to know what comes next. */
    default Frame withoutFuture() {
        return this;
    }

    /** The steps of the run, as known at this one, that deserve a name on the timeline. */
    default List<Milestone> milestones() {
        return List.of();
    }

    /** How far the run is, counted in something larger than steps, where there is such a thing. */
    default @Nullable Word counted() {
        return null;
    }

    /** What becomes of the run, in a word or two, where that can be told. */
    default @Nullable Word outcome() {
        return null;
    }
}
