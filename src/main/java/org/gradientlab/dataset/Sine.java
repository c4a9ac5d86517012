package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Points along whole or broken waves over 0 to 1. */
@Kind("sine")
public record Sine(@Real(value = 1, min = 0.1, max = 100, to = 5) double cycles)
        implements CurveSource, MeasuredCurve {
    public Sine {
        Legal.check(Sine.class, cycles);
    }

    @Override
    public Examples draw(CurveSampling how, long seed) {
        return measure(0, 1, how, seed);
    }

    @Override
    public double truth(double x) {
        return StrictMath.sin(2 * Math.PI * cycles * x);
    }
}
