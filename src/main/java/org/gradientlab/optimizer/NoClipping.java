package org.gradientlab.optimizer;

import org.gradientlab.knob.Kind;

/** The gradient stays as it is. */
@Kind("none")
public record NoClipping() implements Clipping {
    @Override
    public void clip(double[] gradient, int count) {
        // Nothing is cut off.
    }

    @Override
    public String latex() {
        return "g";
    }
}
