package org.gradientlab.experiment;

/** The whole state of a run at one step, immutable and known only to the run that made it. */
public interface Checkpoint {
    /** About how much memory it holds: the tape keeps within a bound by it. */
    long bytes();
}
