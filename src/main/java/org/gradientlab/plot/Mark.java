package org.gradientlab.plot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing drawn in a plot: a value, drawn again whenever the plot changes its size or its look.
 */
public interface Mark {
    void draw(Pen pen);

    /** Draws no more than may be seen: inside the area, unless the mark leaves it. */
    default void drawIn(Pen pen) {
        if (leavesArea()) {
            draw(pen);
        } else {
            pen.clipped(() -> draw(pen));
        }
    }

    /**
     * All that the drawing follows from beside area and look, if that lasts: while it equals what
     * it was, the mark need not be drawn again. Null for a mark that each picture may change; one
     * that needs room beside the area, or writes what can be asked about, must be such.
     */
    default @Nullable Object lasting() {
        return null;
    }

    /** The readable point of this mark nearest to a pixel, for the hover card. */
    default Optional<Spot> nearest(PlotArea area, double px, double py) {
        return Optional.empty();
    }

    /** Whether what it reads out is a point, which is preferred to the curve or map it lies on. */
    default boolean isPoint() {
        return false;
    }

    /** Room this mark needs over the area, px. */
    default double above(Look look) {
        return 0;
    }

    /** Room this mark needs under the axis, px. */
    default double below(Look look) {
        return 0;
    }

    /** Room this mark needs at the right of the area, px. */
    default double beside(Look look) {
        return 0;
    }

    /** Whether the mark is mostly writing, for which a thumbnail has no room. */
    default boolean isWriting() {
        return false;
    }

    /** This mark without its words, for a thumbnail. */
    default Mark wordless() {
        return this;
    }

    /** Whether the mark may be drawn outside the area, over axes and margins. */
    default boolean leavesArea() {
        return false;
    }
}
