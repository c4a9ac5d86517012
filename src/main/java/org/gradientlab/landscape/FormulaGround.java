package org.gradientlab.landscape;

import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.knob.Kind;

/** The ground is the formula typed. */
@Kind("formula")
public record FormulaGround() implements SurfaceGround {
    @Override
    public Surface surface(FunctionOfXY f, double kappa) {
        return new FormulaSurface(f, kappa);
    }
}
