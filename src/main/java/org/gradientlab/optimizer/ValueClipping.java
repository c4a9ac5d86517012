package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** Each number of the gradient is held between minus and plus a limit. */
@Kind("value")
public record ValueClipping(
        @Real(value = 1, min = 1e-12, max = 1e12, from = 0.01, to = 100, log = true) double limit)
        implements Clipping {
    public ValueClipping {
        Legal.check(ValueClipping.class, limit);
    }

    @Override
    public void clip(double[] gradient, int count) {
        for (int i = 0; i < count; i++) {
            gradient[i] = Math.max(-limit, Math.min(limit, gradient[i]));
        }
    }

    @Override
    public String latex() {
        return "g \\leftarrow \\max(-c, \\min(c, g))";
    }
}
