package org.gradientlab.network;

import static org.gradientlab.network.GoldenNetwork.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.golden.ReadsGolden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ReadsGolden(
        value = "conv1d",
        sections = {"conv", "pooling", "linear_scores"})
class ConvolutionGoldenTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Golden> convolutions() {
        return GoldenFolder.cases("conv1d", "conv");
    }

    static Stream<Golden> poolings() {
        return GoldenFolder.cases("conv1d", "pooling");
    }

    static Stream<Golden> scores() {
        return GoldenFolder.cases("conv1d", "linear_scores");
    }

    @ParameterizedTest
    @MethodSource("convolutions")
    void convolutionIsThatOfTorch(Golden golden) {
        golden.knowing(
                "shape",
                "stride",
                "padding",
                "pad_left",
                "pad_right",
                "x",
                "w",
                "b",
                "y",
                "grad_y",
                "grad_x",
                "grad_w",
                "grad_b");
        Padding padding =
                switch (golden.get("padding").text()) {
                    case "valid" -> Padding.VALID;
                    case "same_tf" -> Padding.SAME;
                    case "symmetric_k//2" -> Padding.SYMMETRIC;
                    default -> fail("unknown padding " + golden.path());
                };
        Convolution convolution = new Convolution(golden.get("stride").whole(), padding);
        double[][][] x = golden.get("x").cube();
        double[][][] w = golden.get("w").cube();
        double[] b = golden.get("b").vector();
        double[][][] byY = golden.get("grad_y").cube();
        double[][][] byW = new double[w.length][w[0].length][w[0][0].length];
        double[] byB = new double[b.length];
        int length = x[0][0].length;
        int kernel = w[0][0].length;
        int stride = convolution.stride();
        assertEquals(golden.get("pad_left").whole(), padding.left(length, kernel, stride));
        assertEquals(golden.get("pad_right").whole(), padding.right(length, kernel, stride));
        for (int row = 0; row < x.length; row++) {
            assertMatrix(golden.get("y").cube()[row], convolution.apply(x[row], w, b), golden);
            Convolution.Gradients gradients = convolution.backward(x[row], w, byY[row]);
            assertMatrix(golden.get("grad_x").cube()[row], gradients.signal(), golden);
            addTo(byW, gradients.kernels());
            addTo(new double[][][] {{byB}}, new double[][][] {{gradients.biases()}});
        }
        for (int out = 0; out < w.length; out++) {
            assertMatrix(golden.get("grad_w").cube()[out], byW[out], golden);
        }
        assertVector(golden.get("grad_b").vector(), byB, golden);
    }

    private static void addTo(double[][][] sum, double[][][] more) {
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum[i].length; j++) {
                for (int k = 0; k < sum[i][j].length; k++) {
                    sum[i][j][k] += more[i][j][k];
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("poolings")
    void poolingIsThatOfTorch(Golden golden) {
        golden.knowing("kind", "kernel", "stride", "x", "y", "grad_y", "grad_x");
        Pooling.Kind kind =
                switch (golden.get("kind").text()) {
                    case "max" -> Pooling.Kind.MAX;
                    case "avg" -> Pooling.Kind.AVERAGE;
                    default -> fail("unknown pooling " + golden.path());
                };
        Pooling pooling =
                new Pooling(kind, golden.get("kernel").whole(), golden.get("stride").whole());
        List<Golden> rows = golden.get("x").items();
        for (int row = 0; row < rows.size(); row++) {
            double[][] x = rows.get(row).matrix();
            for (int channel = 0; channel < x.length; channel++) {
                double[] y = golden.get("y").cube()[row][channel];
                double[] byY = golden.get("grad_y").cube()[row][channel];
                double[] byX = golden.get("grad_x").cube()[row][channel];
                assertVector(y, pooling.apply(x[channel]), golden);
                assertVector(byX, pooling.backward(x[channel], byY), golden);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scores")
    void linearScoresTheirLossesAndGradientsAreThoseOfTorch(Golden golden) {
        golden.knowing(
                "W", "b", "x", "label", "scores", "softmax", "cross_entropy", "hinge", "name");
        double[][] w = golden.get("W").matrix();
        Network network = Network.of(w[0].length, List.of(Layer.of(w.length, new Linear())));
        double[] b = golden.get("b").vector();
        for (int unit = 0; unit < w.length; unit++) {
            for (int from = 0; from < w[unit].length; from++) {
                network.set(network.layout().weight(0, from, unit), w[unit][from]);
            }
            network.set(network.layout().bias(0, unit), b[unit]);
        }
        compareScores(golden, network, new SoftmaxCrossEntropy(), golden.get("cross_entropy"));
        compareScores(golden, network, new MulticlassHinge(), golden.get("hinge"));
    }

    private static void compareScores(Golden golden, Network network, Loss loss, Golden expected) {
        expected.knowing("loss", "grad_scores", "grad_W", "grad_b", "grad_x");
        Examples example =
                Examples.ofClasses(
                        new double[][] {golden.get("x").vector()},
                        new int[] {golden.get("label").whole()},
                        network.outputs());
        Pass pass = new Pass(network, 1);
        pass.load(example, null, 0);
        pass.forward(DropoutMasks.of(0), 0);
        Predictions p = pass.predictions();
        assertClose(expected.get("loss").number(), loss.measure(p), TOLERANCE, golden.path());
        pass.backward();
        double[][] byW = expected.get("grad_W").matrix();
        double[] softmax = golden.get("softmax").vector();
        for (int k = 0; k < network.outputs(); k++) {
            double score = golden.get("scores").vector()[k];
            double byScore = expected.get("grad_scores").vector()[k];
            double byBias = network.gradient(network.layout().bias(0, k));
            assertClose(score, p.prediction(k, 0), TOLERANCE, golden.path());
            assertClose(byScore, p.gradient(k, 0), TOLERANCE, golden.path());
            assertClose(expected.get("grad_b").vector()[k], byBias, TOLERANCE, golden.path());
            for (int from = 0; from < network.inputs(); from++) {
                double byWeight = network.gradient(network.layout().weight(0, from, k));
                assertClose(byW[k][from], byWeight, TOLERANCE, golden.path());
            }
        }
        double[][] byX = pass.inputGradient();
        for (int from = 0; from < network.inputs(); from++) {
            double byInput = expected.get("grad_x").vector()[from];
            assertClose(byInput, byX[from][0], TOLERANCE, golden.path());
        }
        new SoftmaxCrossEntropy().interpret(p);
        for (int k = 0; k < network.outputs(); k++) {
            assertClose(softmax[k], p.prediction(k, 0), TOLERANCE, golden.path());
        }
    }

    private static void assertMatrix(double[][] expected, double[][] actual, Golden where) {
        assertEquals(expected.length, actual.length, where.path());
        for (int i = 0; i < expected.length; i++) {
            assertVector(expected[i], actual[i], where);
        }
    }

    private static void assertVector(double[] expected, double[] actual, Golden where) {
        assertEquals(expected.length, actual.length, where.path());
        for (int i = 0; i < expected.length; i++) {
            assertClose(expected[i], actual[i], TOLERANCE, where.path());
        }
    }
}
