package org.gradientlab.network;

import static org.gradientlab.network.GoldenNetwork.assertClose;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(
        value = "losses",
        sections = {"cases"})
class LossGoldenTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Golden> cases() {
        return GoldenFolder.cases("losses", "cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void valueAndGradientAreThoseOfTorch(Golden golden) {
        golden.knowing("loss", "convention", "params", "pred", "target", "value", "grad");
        Loss loss = loss(golden.get("loss").text(), golden.get("params"));
        double[][] predictions = rows(golden.get("pred"));
        double[][] targets = targets(golden.get("target"), predictions[0].length);
        Predictions p = new Predictions(predictions.length, predictions[0].length);
        for (int row = 0; row < p.rows(); row++) {
            for (int output = 0; output < p.outputs(); output++) {
                p.predict(output, row, predictions[row][output]);
                p.want(output, row, targets[row][output]);
            }
        }
        // the sums and the scaled forms of torch are these means times a number
        double factor = factor(golden, p.rows());
        double value = loss.measure(p) * factor - known(golden, targets);
        assertClose(golden.get("value").number(), value, TOLERANCE, golden.path());
        double[][] gradient = rows(golden.get("grad"));
        for (int row = 0; row < p.rows(); row++) {
            for (int output = 0; output < p.outputs(); output++) {
                double actual = p.gradient(output, row) * factor;
                assertClose(gradient[row][output], actual, TOLERANCE, golden.path());
            }
        }
    }

    private static Loss loss(String name, Golden params) {
        return switch (name) {
            case "mse" -> new MeanSquare();
            case "half_square", "half_square_batch_mean" -> new HalfSquare();
            case "mae" -> new AbsoluteError();
            case "huber" -> new Huber(params.knowing("delta").get("delta").number());
            case "smooth_l1" -> new Huber(params.knowing("beta").get("beta").number());
            case "bce" -> new BinaryCrossEntropy();
            case "bce_with_logits" -> new LogitCrossEntropy();
            case "ce_logits", "ce_logits_sum", "ce_logits_soft" -> new SoftmaxCrossEntropy();
            case "ce_logits_label_smoothing" ->
                    new SoftmaxCrossEntropy(params.knowing("smoothing").get("smoothing").number());
            case "nll_of_probabilities", "kl_div" -> new CategoricalCrossEntropy();
            case "hinge_multiclass" -> new MulticlassHinge();
            default -> fail("unknown loss " + name);
        };
    }

    private static double factor(Golden golden, int rows) {
        return switch (golden.get("loss").text()) {
            case "half_square", "ce_logits_sum", "kl_div" -> rows;
            case "smooth_l1" -> 1 / golden.get("params").get("beta").number();
            default -> 1;
        };
    }

    /** What the divergence is less than the cross entropy: the entropy of the targets. */
    private static double known(Golden golden, double[][] targets) {
        if (!golden.get("loss").text().equals("kl_div")) {
            return 0;
        }
        double entropy = 0;
        for (double[] row : targets) {
            for (double t : row) {
                entropy -= t == 0 ? 0 : t * StrictMath.log(t);
            }
        }
        return entropy;
    }

    private static double[][] rows(Golden values) {
        return values.items().getFirst().isList()
                ? values.matrix()
                : Stream.of(values.vector())
                        .flatMapToDouble(Arrays::stream)
                        .mapToObj(number -> new double[] {number})
                        .toArray(double[][]::new);
    }

    private static double[][] targets(Golden target, int outputs) {
        if (target.items().getFirst().isList() || outputs == 1) {
            return rows(target);
        }
        double[][] targets = new double[target.items().size()][outputs];
        for (int row = 0; row < targets.length; row++) {
            targets[row][target.wholes()[row]] = 1;
        }
        return targets;
    }
}
