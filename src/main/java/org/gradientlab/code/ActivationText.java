package org.gradientlab.code;

import org.gradientlab.network.Activation;
import org.gradientlab.network.Elu;
import org.gradientlab.network.Gelu;
import org.gradientlab.network.GeluForm;
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

/** Writes activations: with their slopes for NumPy, by their names for the other libraries. */
final class ActivationText {
    private ActivationText() {}

    /** The name of the function {@link #define} writes. */
    static String name(Activation activation) {
        return switch (activation) {
            case Linear linear -> "linear";
            case Sigmoid sigmoid -> "logistic";
            case Tanh tanh -> "tanh";
            case Relu relu -> "relu";
            case LeakyRelu(double slope) -> "leaky_relu";
            case Elu(double alpha) -> "elu";
            case Gelu(GeluForm form) -> form == GeluForm.EXACT ? "gelu" : "gelu_tanh";
            case Silu silu -> "silu";
            case Softplus softplus -> "softplus";
            case Softsign softsign -> "softsign";
            case Selu selu -> "selu";
            case HardTanh hardTanh -> "hard_tanh";
        };
    }

    /** How the function is named where it is used: with its knob where it has one. */
    static String used(Activation activation) {
        return switch (activation) {
            case LeakyRelu(double slope) -> partial("leaky_relu", "slope", slope);
            case Elu(double alpha) -> partial("elu", "alpha", alpha);
            default -> name(activation);
        };
    }

    private static String partial(String name, String knob, double value) {
        return "functools.partial(" + name + ", " + knob + "=" + PythonNumber.of(value) + ")";
    }

    /** NumPy: the value and the slope in one function. */
    static String define(Activation activation) {
        return switch (activation) {
            case Linear linear -> "def linear(z):\n    return z, np.ones_like(z)";
            case Sigmoid sigmoid ->
                    "def logistic(z):\n    a = sigmoid(z)\n    return a, a * (1 - a)";
            case Tanh tanh -> "def tanh(z):\n    a = np.tanh(z)\n    return a, 1 - a**2";
            case Relu relu -> "def relu(z):\n    return np.maximum(z, 0), 1.0 * (z > 0)";
            case LeakyRelu(double slope) ->
                    "def leaky_relu(z, slope):\n"
                            + "    return np.where(z > 0, z, slope * z), np.where(z > 0, 1, slope)";
            case Elu(double alpha) ->
                    "def elu(z, alpha):\n    left = alpha * np.expm1(np.minimum(z, 0))\n"
                            + "    return np.where(z > 0, z, left), np.where(z > 0, 1, left + alpha)";
            case Gelu(GeluForm form) -> form == GeluForm.EXACT ? GELU : GELU_TANH;
            case Silu silu ->
                    "def silu(z):\n    s = sigmoid(z)\n    return z * s, s * (1 + z * (1 - s))";
            case Softplus softplus -> "def softplus(z):\n    return np.logaddexp(0, z), sigmoid(z)";
            case Softsign softsign ->
                    "def softsign(z):\n    q = 1 + np.abs(z)\n    return z / q, 1 / q**2";
            case Selu selu -> SELU;
            case HardTanh hardTanh ->
                    "def hard_tanh(z):\n    return np.clip(z, -1, 1), 1.0 * (np.abs(z) < 1)";
        };
    }

    private static final String SELU =
            """
            def selu(z):
                alpha, scale = 1.6732632423543772, 1.0507009873554805
                left = scale * alpha * np.expm1(np.minimum(z, 0))
                return np.where(z > 0, scale * z, left), np.where(z > 0, scale, left + scale * alpha)
            """;

    private static final String GELU =
            """
            erf = np.vectorize(math.erf, otypes=[float])


            def gelu(z):
                chance_below = 0.5 * (1 + erf(z / np.sqrt(2)))
                return z * chance_below, chance_below + z * np.exp(-(z**2) / 2) / np.sqrt(2 * np.pi)
            """;

    private static final String GELU_TANH =
            """
            def gelu_tanh(z):
                root = np.sqrt(2 / np.pi)
                t = np.tanh(root * (z + 0.044715 * z**3))
                inner = root * (1 + 3 * 0.044715 * z**2)
                return 0.5 * z * (1 + t), 0.5 * (1 + t) + 0.5 * z * (1 - t**2) * inner
            """;

    static boolean usesSigmoid(Activation activation) {
        return activation instanceof Sigmoid
                || activation instanceof Silu
                || activation instanceof Softplus;
    }

    /** A module of torch.nn. */
    static String module(Activation activation) {
        return switch (activation) {
            case Linear linear -> "nn.Identity()";
            case Sigmoid sigmoid -> "nn.Sigmoid()";
            case Tanh tanh -> "nn.Tanh()";
            case Relu relu -> "nn.ReLU()";
            case LeakyRelu(double slope) -> "nn.LeakyReLU(" + PythonNumber.of(slope) + ")";
            case Elu(double alpha) -> "nn.ELU(" + PythonNumber.of(alpha) + ")";
            case Gelu(GeluForm form) ->
                    form == GeluForm.EXACT ? "nn.GELU()" : "nn.GELU(approximate=\"tanh\")";
            case Silu silu -> "nn.SiLU()";
            case Softplus softplus -> "nn.Softplus()";
            case Softsign softsign -> "nn.Softsign()";
            case Selu selu -> "nn.SELU()";
            case HardTanh hardTanh -> "nn.Hardtanh()";
        };
    }

    /** A function of Keras. */
    static String keras(Activation activation) {
        return switch (activation) {
            case Linear linear -> "keras.activations.linear";
            case Sigmoid sigmoid -> "ops.sigmoid";
            case Tanh tanh -> "ops.tanh";
            case Relu relu -> "ops.relu";
            // its own leaky_relu rounds the slope to 32 bits
            case LeakyRelu(double slope) ->
                    "lambda z: ops.where(z > 0, z, " + PythonNumber.of(slope) + " * z)";
            case Elu(double alpha) -> partial("ops.elu", "alpha", alpha);
            // its own gelu rounds √2 to 32 bits
            case Gelu(GeluForm form) ->
                    form == GeluForm.EXACT
                            ? "lambda z: 0.5 * z * (1 + ops.erf(z / math.sqrt(2)))"
                            : "lambda z: 0.5 * z * (1 + ops.tanh(math.sqrt(2 / math.pi)"
                                    + " * (z + 0.044715 * z**3)))";
            case Silu silu -> "ops.silu";
            case Softplus softplus -> "ops.softplus";
            case Softsign softsign -> "ops.softsign";
            case Selu selu -> "ops.selu";
            case HardTanh hardTanh -> "ops.hard_tanh";
        };
    }
}
