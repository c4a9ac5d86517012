package org.gradientlab.experiment;

import org.gradientlab.words.Word;

/** A step of a run that deserves a name on the timeline, such as its best one. */
public record Milestone(long step, Word name) {}
