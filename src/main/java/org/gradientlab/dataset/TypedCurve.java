package org.gradientlab.dataset;

import org.gradientlab.function.FunctionOfX;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Written;
import org.gradientlab.words.Fault;

/** Points along a curve whose formula a person typed. */
@Kind("typed")
public record TypedCurve(
        @Written("x sin(x)") FunctionOfX f,
        @Real(value = -3, min = -1000, max = 1000, from = -10, to = 10) double from,
        @Real(value = 6, min = 0.01, max = 1000, from = 0.1, to = 20, log = true) double width)
        implements CurveSource, MeasuredCurve {
    public TypedCurve {
        Legal.check(TypedCurve.class, f, from, width);
    }

    @Override
    public Examples draw(CurveSampling how, long seed) {
        return measure(from, from + width, how, seed);
    }

    @Override
    public double truth(double x) {
        double y = f.evaluator().value(x);
        if (!Double.isFinite(y)) {
            throw new Fault("dataset.undefined", f.text(), x);
        }
        return y;
    }
}
