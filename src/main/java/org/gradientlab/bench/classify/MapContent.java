package org.gradientlab.bench.classify;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;

/** What the large map shows. */
public sealed interface MapContent permits MapContent.Decision, MapContent.Neuron {
    /** The class the network puts each place in. */
    @Kind("decision")
    record Decision() implements MapContent {}

    /**
     * What one neuron says at each place. Counted from 1, as on screen; layer 0 holds the features.
     * A neuron that is not there leaves the map to the decision.
     */
    @Kind("neuron")
    record Neuron(
            @Whole(value = 1, min = 0, max = 9) int layer,
            @Whole(value = 1, min = 1, max = 64, to = 16) int unit)
            implements MapContent {
        public Neuron {
            Legal.check(Neuron.class, layer, unit);
        }
    }
}
