package org.gradientlab.knob;

/** What turning a knob does to a run; the weightiest first. */
public enum Effect {
    /** The lane starts anew from step 0. */
    RESTARTS,
    /** The run goes on from the step on screen; the tape marks the place. */
    TURNS,
    /** Only the picture changes. */
    SHOWS
}
