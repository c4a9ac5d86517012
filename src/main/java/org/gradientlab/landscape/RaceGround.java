package org.gradientlab.landscape;

import org.gradientlab.function.FunctionOfXY;

/** What a race is run on: anything that can be gone down, be it only two numbers or a network. */
public sealed interface RaceGround permits FormulaGround, RegressionGround, NetworkGround {
    /** The landscape; the formula, and the number κ stands for in it, are those of the setup. */
    Landscape landscape(FunctionOfXY f, double kappa);
}
