package org.gradientlab.experiment;

import java.util.Set;

/**
 * The knobs of one lane: an immutable record, one per bench, whose components carry the annotations
 * of {@link org.gradientlab.knob}. Nothing else declares a knob.
 */
public interface Setup {
    /**
     * The knobs that change nothing while the others stand as they do: a panel leaves them out. Any
     * value of theirs gives the same run.
     */
    default Set<String> idle() {
        return Set.of();
    }
}
