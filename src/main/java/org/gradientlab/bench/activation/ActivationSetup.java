package org.gradientlab.bench.activation;

import org.gradientlab.experiment.Setup;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Variant;

/** What lies under the microscope, with the knobs of just that. */
public record ActivationSetup(@Knob(group = Group.FUNCTION) @Variant("curves") Exhibit show)
        implements Setup {}
