package org.gradientlab.dataset;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Points along a straight line over 0 to 1. */
@Kind("line")
public record StraightLine(
        @Real(value = 2, min = -1000, max = 1000, from = -10, to = 10) double slope,
        @Real(value = 1, min = -1000, max = 1000, from = -10, to = 10) double intercept)
        implements CurveSource, MeasuredCurve {
    public StraightLine {
        Legal.check(StraightLine.class, slope, intercept);
    }

    @Override
    public Examples draw(CurveSampling how, long seed) {
        return measure(0, 1, how, seed);
    }

    @Override
    public double truth(double x) {
        return intercept + slope * x;
    }
}
