package org.gradientlab.network;

import static org.gradientlab.network.GoldenNetwork.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(
        value = "activations",
        sections = {"activations", "softmax"})
class ActivationGoldenTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Golden> activations() {
        return GoldenFolder.cases("activations", "activations");
    }

    static Stream<Golden> softmax() {
        return GoldenFolder.cases("activations", "softmax");
    }

    @ParameterizedTest
    @MethodSource("activations")
    void valuesAndSlopesAreThoseOfTorch(Golden golden) {
        golden.knowing("name", "params", "main", "extreme");
        Activation activation = activation(golden.get("name").text(), golden.get("params"));
        compare(activation, golden.get("main"));
        compare(activation, golden.get("extreme"));
    }

    private static Activation activation(String name, Golden params) {
        return switch (name) {
            case "leaky_relu" -> new LeakyRelu(params.knowing("slope").get("slope").number());
            case "elu" -> new Elu(params.knowing("alpha").get("alpha").number());
            case "softplus" -> {
                params.knowing("beta", "torch_linear_threshold");
                assertEquals(1, params.get("beta").number());
                yield new Softplus();
            }
            case "selu" -> {
                params.knowing("alpha", "scale");
                yield new Selu();
            }
            case "hardtanh" -> {
                params.knowing("min", "max");
                assertEquals(-1, params.get("min").number());
                assertEquals(1, params.get("max").number());
                yield new HardTanh();
            }
            default -> {
                params.knowing();
                yield GoldenNetwork.activation(name);
            }
        };
    }

    private static void compare(Activation activation, Golden golden) {
        golden.knowing("x", "y", "dy", "y_mpmath", "dy_mpmath", "max_abs_diff_torch_vs_mpmath");
        double[] x = golden.get("x").vector();
        double[] values = new double[x.length];
        double[] together = new double[x.length];
        double[] slopes = new double[x.length];
        activation.values(x, values, x.length);
        activation.valuesAndSlopes(x, together, slopes, x.length);
        // torch's softplus is the identity from 20 on; the 50-digit values are stricter
        double[] y = golden.get(golden.has("y_mpmath") ? "y_mpmath" : "y").vector();
        double[] dy = golden.get(golden.has("dy_mpmath") ? "dy_mpmath" : "dy").vector();
        for (int i = 0; i < x.length; i++) {
            String where = golden.path() + " at " + x[i];
            assertClose(y[i], values[i], TOLERANCE, where);
            assertClose(dy[i], slopes[i], TOLERANCE, where);
            assertEquals(values[i], together[i], where);
            assertEquals(values[i], activation.value(x[i]), where);
            assertEquals(slopes[i], activation.slope(x[i]), where);
        }
    }

    @ParameterizedTest
    @MethodSource("softmax")
    void softmaxItsLogarithmAndTheirDerivativesAreThoseOfTorch(Golden golden) {
        golden.knowing(
                "logits",
                "softmax",
                "jacobian",
                "log_softmax",
                "log_softmax_jacobian",
                "logsumexp");
        double[] logits = golden.get("logits").vector();
        double[] softmax = golden.get("softmax").vector();
        double[][] logJacobian = golden.get("log_softmax_jacobian").matrix();
        double[][] jacobian = golden.get("jacobian").matrix();
        Predictions chances = predictions(logits);
        new SoftmaxCrossEntropy().interpret(chances);
        for (int i = 0; i < logits.length; i++) {
            String where = golden.path() + " class " + i;
            assertClose(softmax[i], chances.prediction(i, 0), TOLERANCE, where);
            Predictions p = predictions(logits);
            p.want(i, 0, 1);
            double surprise = new SoftmaxCrossEntropy().measure(p);
            assertClose(golden.get("log_softmax").vector()[i], -surprise, TOLERANCE, where);
            assertClose(golden.get("logsumexp").number() - logits[i], surprise, TOLERANCE, where);
            for (int j = 0; j < logits.length; j++) {
                double slope = -p.gradient(j, 0);
                assertClose(logJacobian[i][j], slope, TOLERANCE, where);
                assertClose(jacobian[i][j], softmax[i] * slope, TOLERANCE, where);
            }
        }
    }

    private static Predictions predictions(double[] logits) {
        if (logits.length == 0) {
            return fail("no logits");
        }
        Predictions p = new Predictions(1, logits.length);
        for (int i = 0; i < logits.length; i++) {
            p.predict(i, 0, logits[i]);
        }
        return p;
    }
}
