package org.gradientlab.bench.dropout;

import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;

/** One hidden layer under the microscope: its neurons and the chance of each to be left out. */
public record MaskedLayer(
        @Whole(value = 8, min = 1, max = MaskedLayer.MOST_UNITS) int units,
        @Real(value = 0.5, min = 0, max = 0.9, step = 0.05) double p) {
    /** All of them are drawn. */
    static final int MOST_UNITS = 24;

    public MaskedLayer {
        Legal.check(MaskedLayer.class, units, p);
    }
}
