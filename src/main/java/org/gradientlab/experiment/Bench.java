package org.gradientlab.experiment;

import java.nio.file.Path;
import java.util.List;
import org.gradientlab.experiment.Shot.LaneShot;
import org.jspecify.annotations.Nullable;

/**
 * A kind of experiment. Its view is the class beside it whose name ends in View instead of Bench;
 * its words are the bundle named like its id.
 */
public interface Bench<S extends Setup> {
    /** The word of scene files and the command line; also the name of its bundle. */
    String id();

    Class<S> setupType();

    /** Starts a run at step 0: same setup, same numbers, always. */
    Run start(S setup);

    /** Names of the few numbers kept for every step, in the order of {@link Run#scalars}. */
    List<String> scalars();

    /** Which of the scalars the timeline draws. */
    int headline();

    /**
     * Names of the columns of the table that each frame of this bench is; none where the numbers of
     * a run are its scalars.
     */
    default List<String> columns() {
        return List.of();
    }

    /** How many steps a fresh scene has. */
    long steps();

    /** Steps a second at which one first watches it. */
    default double pace() {
        return 2;
    }

    /** The assignments that make a scene learn from a table of numbers; none where it cannot. */
    default List<String> taking(Path table) {
        return List.of();
    }

    /** The numbers of a lane that can be explained, in the order one reads them. */
    default List<String> topics(LaneShot lane) {
        return List.of();
    }

    /** Explains one of its numbers; null where the lane has no such number at this step. */
    default @Nullable Explanation explain(String topic, LaneShot lane) {
        return null;
    }

    /**
     * Whether an idle worker may compute beyond the playhead, so that views can show the future.
     */
    default boolean runsAhead() {
        return true;
    }

    /**
     * Whether the first step already shows what the bench is about: that is where pictures are
     * taken of a scene that names no step.
     */
    default boolean tellsAtOnce() {
        return false;
    }
}
