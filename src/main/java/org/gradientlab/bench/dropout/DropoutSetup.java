package org.gradientlab.bench.dropout;

import org.gradientlab.experiment.Setup;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;

/** The knobs of dropout; the seed draws weights, inputs, masks and points. */
public record DropoutSetup(
        @Knob(group = Group.NETWORK) @Variant("masks") DropoutExperiment experiment,
        @Knob(group = Group.RUN) @Whole(value = 44, min = 0, max = 1_000_000_000, to = 100)
                long seed)
        implements Setup {
    public DropoutSetup {
        Legal.check(DropoutSetup.class, experiment, seed);
    }
}
