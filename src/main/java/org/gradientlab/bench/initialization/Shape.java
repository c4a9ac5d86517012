package org.gradientlab.bench.initialization;

import org.gradientlab.network.ConstantWeights;
import org.gradientlab.network.HeNormal;
import org.gradientlab.network.HeUniform;
import org.gradientlab.network.Initialization;
import org.gradientlab.network.LecunNormal;
import org.gradientlab.network.LecunUniform;
import org.gradientlab.network.NormalWeights;
import org.gradientlab.network.UniformWeights;
import org.gradientlab.network.XavierNormal;
import org.gradientlab.network.XavierUniform;
import org.gradientlab.network.ZeroWeights;

/** How the weights of a scheme are spread, whatever their width. */
enum Shape {
    BELL,
    EVEN,
    /** All the same number. */
    FLAT;

    static Shape of(Initialization scheme) {
        return switch (scheme) {
            case NormalWeights normal -> BELL;
            case XavierNormal xavier -> BELL;
            case HeNormal he -> BELL;
            case LecunNormal lecun -> BELL;
            case UniformWeights uniform -> EVEN;
            case XavierUniform xavier -> EVEN;
            case HeUniform he -> EVEN;
            case LecunUniform lecun -> EVEN;
            case ZeroWeights zeros -> FLAT;
            case ConstantWeights constant -> FLAT;
        };
    }

    /** What the draws of spread 1 are multiplied with. */
    static double factor(Initialization scheme, int units) {
        return scheme instanceof ConstantWeights(double value)
                ? value
                : scheme.deviation(units, units);
    }
}
