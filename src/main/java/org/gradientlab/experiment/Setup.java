package org.gradientlab.experiment;

/**
 * The knobs of one lane: an immutable record, one per bench, whose components carry the annotations
 * of {@link org.gradientlab.knob}. Nothing else declares a knob.
 */
public interface Setup {}
