package org.gradientlab.experiment;

import org.jspecify.annotations.Nullable;

/**
 * A deterministic stepper. It holds the whole state of one lane at one step and nothing of its
 * past.
 */
public interface Run {
    /** Makes one update. Not called once there is an {@link #ending}. */
    void step();

    /**
     * From here on the run has these knobs; only those that {@link
     * org.gradientlab.knob.Effect#TURNS turn} may differ. This step's scalars stay as they are, and
     * turning to the same knobs again changes nothing.
     */
    void turn(Setup setup);

    /** Writes this step's scalars, as many as {@link Bench#scalars} names. */
    void scalars(double[] into);

    /** A copy of the whole state. */
    Checkpoint checkpoint();

    void restore(Checkpoint checkpoint);

    /**
     * What a view needs to draw this step; may be costly, so it is made only for steps that are
     * shown.
     */
    Frame frame();

    /** Why the run cannot go on, or null while it can. */
    @Nullable Ending ending();
}
