package org.gradientlab.landscape;

import java.util.Set;
import org.gradientlab.function.FunctionOfXY;
import org.gradientlab.knob.Kind;

/** The ground is the formula typed. */
@Kind("formula")
public record FormulaGround() implements SurfaceGround, RaceGround {
    @Override
    public Surface surface(FunctionOfXY f, double kappa) {
        return new FormulaSurface(f, kappa);
    }

    /** A formula in x alone is a curve: then one number goes down and not two. */
    @Override
    public Landscape landscape(FunctionOfXY f, double kappa) {
        return f.isOfXAlone() ? new FormulaCurve(f.withKappa(kappa)) : surface(f, kappa);
    }

    /** Of the knobs f and kappa beside a ground: those it does not look at. */
    public static Set<String> idleKnobs(boolean isFormula, FunctionOfXY f) {
        if (!isFormula) {
            return Set.of("f", "kappa");
        }
        return f.hasKappa() ? Set.of() : Set.of("kappa");
    }
}
