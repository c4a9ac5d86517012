package org.gradientlab.bench.classify;

import org.gradientlab.network.Activation;
import org.gradientlab.network.Elu;
import org.gradientlab.network.Gelu;
import org.gradientlab.network.HardTanh;
import org.gradientlab.network.LeakyRelu;
import org.gradientlab.network.Linear;
import org.gradientlab.network.Relu;
import org.gradientlab.network.Selu;
import org.gradientlab.network.Sigmoid;
import org.gradientlab.network.Silu;
import org.gradientlab.network.Softplus;
import org.gradientlab.network.Softsign;
import org.gradientlab.network.Tanh;

/** The sign that stands for an activation in a formula, as sin stands for the sine. */
final class FunctionSign {
    private FunctionSign() {}

    /** Empty for the activation that leaves its sum as it is. */
    static String plain(Activation activation) {
        return switch (activation) {
            case Linear linear -> "";
            case Sigmoid sigmoid -> "σ";
            case Tanh tanh -> "tanh";
            case Relu relu -> "ReLU";
            case LeakyRelu leaky -> "LReLU";
            case Elu elu -> "ELU";
            case Gelu gelu -> "GELU";
            case Silu silu -> "SiLU";
            case Softplus softplus -> "softplus";
            case Softsign softsign -> "softsign";
            case Selu selu -> "SELU";
            case HardTanh hard -> "htanh";
        };
    }

    static String latex(Activation activation) {
        return switch (activation) {
            case Linear linear -> "";
            case Sigmoid sigmoid -> "\\sigma";
            case Tanh tanh -> "\\tanh";
            default -> "\\mathrm{" + plain(activation) + "}";
        };
    }
}
