package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Points along a line that jumps from 0 to 1 at one place. */
@Kind("step")
public record StepCurve(@Real(value = 0.5, min = 0, max = 1) double at)
        implements CurveSource, MeasuredCurve {
    public StepCurve {
        Legal.check(StepCurve.class, at);
    }

    @Override
    public Examples draw(CurveSampling how, long seed) {
        return measure(0, 1, how, seed);
    }

    @Override
    public double truth(double x) {
        return x < at ? 0 : 1;
    }
}
