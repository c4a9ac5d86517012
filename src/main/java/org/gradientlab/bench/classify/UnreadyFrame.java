package org.gradientlab.bench.classify;

import org.gradientlab.experiment.Frame;
import org.gradientlab.words.Word;

/** The points of a run that cannot begin, as far as there are any, and why it cannot. */
public record UnreadyFrame(Points points, Area area, Word why) implements Frame {}
