package org.gradientlab.command;

/** What the person waits for at the start, in no certain order but for the first. */
public enum StartMark {
    /** The whole window has been painted and answers. */
    FIRST_FRAME,

    /** ND4J can compute. */
    NUMBERS_READY,

    /** A network has learnt one step, and the window shows it. */
    FIRST_STEP
}
