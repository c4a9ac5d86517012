package org.gradientlab.landscape;

import org.gradientlab.function.FunctionOfXY;

/** What lies over the plane of two numbers: a formula, or the loss of a model with two of them. */
public sealed interface SurfaceGround permits FormulaGround, RegressionGround {
    /** The surface; the formula, and the number κ stands for in it, are those of the setup. */
    Surface surface(FunctionOfXY f, double kappa);
}
