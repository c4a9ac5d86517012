package org.gradientlab.optimizer;

import org.gradientlab.knob.Choice;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/** A gradient longer than the limit is shortened to it; its direction stays. */
@Kind("norm")
public record NormClipping(
        @Real(value = 1, min = 1e-12, max = 1e12, from = 0.01, to = 100, log = true) double limit,
        @Choice("exact") Form form)
        implements Clipping {
    /** Torch adds a millionth to the norm so as never to divide by 0. */
    public enum Form {
        EXACT,
        TORCH
    }

    public NormClipping {
        Legal.check(NormClipping.class, limit, form);
    }

    @Override
    public void clip(double[] gradient, int count) {
        double factor = factor(Norm.of(gradient, count));
        if (factor < 1) {
            for (int i = 0; i < count; i++) {
                gradient[i] *= factor;
            }
        }
    }

    private double factor(double norm) {
        return limit / (form == Form.TORCH ? norm + 1e-6 : norm);
    }

    @Override
    public String latex() {
        return switch (form) {
            case EXACT -> "g \\leftarrow \\frac{c}{\\|g\\|}\\,g \\quad (\\|g\\| > c)";
            case TORCH -> "g \\leftarrow \\min\\left(1, \\frac{c}{\\|g\\| + 10^{-6}}\\right) g";
        };
    }
}
