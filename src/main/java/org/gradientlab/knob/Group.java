package org.gradientlab.knob;

/** The groups of the knob panel, in the order in which they stand there. */
public enum Group {
    FUNCTION,
    DATA,
    START,
    NETWORK,
    OPTIMIZER,
    TRAINING,
    RUN,
    SHOW
}
