package org.gradientlab.bench.race;

import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;

/** Whether a map of the chosen racer's fate over two of its knobs is drawn. */
public sealed interface KnobMap permits KnobMap.None, KnobMap.Grid {
    /** No map. */
    @Kind("none")
    record None() implements KnobMap {}

    /** A map over these two; one that the racer has not is replaced by one that it has. */
    @Kind("grid")
    record Grid(@Choice("eta") MapKnob across, @Choice("mu") MapKnob up) implements KnobMap {}
}
