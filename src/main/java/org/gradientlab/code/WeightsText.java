package org.gradientlab.code;

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

/** Writes how the weights of a layer begin. */
final class WeightsText {
    private WeightsText() {}

    static boolean drawsNormal(Initialization scheme) {
        return switch (scheme) {
            case NormalWeights n -> true;
            case XavierNormal x -> true;
            case HeNormal h -> true;
            case LecunNormal l -> true;
            default -> false;
        };
    }

    static boolean drawsUniform(Initialization scheme) {
        return !drawsNormal(scheme)
                && !(scheme instanceof ZeroWeights)
                && !(scheme instanceof ConstantWeights);
    }

    /** def initial(l): the weights of layer l, a column for each neuron. */
    static void write(Page page, Initialization scheme, long seed) {
        page.apart().add("def initial(l):", "code.initial");
        page.add("    inputs, units = sizes[l], sizes[l + 1]");
        switch (scheme) {
            case ZeroWeights zero -> page.add("    return np.zeros((inputs, units))");
            case ConstantWeights(double value) ->
                    page.add("    return np.full((inputs, units), " + number(value) + ")");
            default -> drawn(page, scheme, seed);
        }
    }

    private static void drawn(Page page, Initialization scheme, long seed) {
        String draws = drawsNormal(scheme) ? "normal" : "uniform";
        page.add(
                "    draws = "
                        + draws
                        + "(chance("
                        + seed
                        + ", \"weights\", l), inputs * units).reshape(units, inputs).T");
        if (drawsNormal(scheme)) {
            page.add("    return " + deviation(scheme) + " * draws");
        } else {
            page.add("    limit = " + deviation(scheme));
            page.add("    return -limit + 2 * limit * draws");
        }
    }

    private static String deviation(Initialization scheme) {
        return switch (scheme) {
            case NormalWeights(double sigma) -> number(sigma);
            case UniformWeights(double limit) -> number(limit);
            case XavierNormal x -> "np.sqrt(2 / (inputs + units))";
            case XavierUniform x -> "np.sqrt(6 / (inputs + units))";
            case HeNormal h -> "np.sqrt(2 / inputs)";
            case HeUniform h -> "np.sqrt(6 / inputs)";
            case LecunNormal l -> "np.sqrt(1 / inputs)";
            case LecunUniform l -> "np.sqrt(3 / inputs)";
            case ZeroWeights zero -> "0.0";
            case ConstantWeights constant -> "0.0";
        };
    }

    private static String number(double value) {
        return value == Math.rint(value) ? (long) value + ".0" : PythonNumber.of(value);
    }
}
