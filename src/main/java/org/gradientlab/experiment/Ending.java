package org.gradientlab.experiment;

import org.gradientlab.words.Word;

/**
 * Why a run stopped by itself: a result, not an error. The step it happened at is the last of its
 * tape.
 */
public record Ending(Word why) {}
