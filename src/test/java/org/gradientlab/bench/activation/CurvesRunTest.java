package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
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
import org.gradientlab.plot.Formula;
import org.gradientlab.plot.FxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the bench reads off the curves is what PyTorch and the difference quotient say. */
class CurvesRunTest {
    private static final double TOLERANCE = 1e-12;

    static Stream<Golden> golden() {
        return GoldenFolder.cases("activations", "activations");
    }

    private static Activation named(Golden golden) {
        Golden params = golden.get("params");
        return switch (golden.get("name").text()) {
            case "linear" -> new Linear();
            case "sigmoid" -> new Sigmoid();
            case "tanh" -> new Tanh();
            case "relu" -> new Relu();
            case "leaky_relu" -> new LeakyRelu(params.get("slope").number());
            case "elu" -> new Elu(params.get("alpha").number());
            case "gelu_exact" -> new Gelu(GeluForm.EXACT);
            case "gelu_tanh" -> new Gelu(GeluForm.TANH);
            case "silu" -> new Silu();
            case "softplus" -> new Softplus();
            case "softsign" -> new Softsign();
            case "selu" -> new Selu();
            case "hardtanh" -> new HardTanh();
            default -> throw new IllegalArgumentException(golden.path());
        };
    }

    private static double[] at(Activation activation, double z, long steps, double sweep) {
        Curves curves = new Curves(List.of(activation), z, sweep, 1);
        return Activations.scalars(Activations.of(curves), steps);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void readingsAgreeWithTheReference(Golden golden) {
        Activation activation = named(golden);
        Golden main = golden.get("main");
        double[] x = main.get("x").vector();
        double[] y = main.get("y").vector();
        double[] dy = main.get("dy").vector();
        for (int i = 0; i < x.length; i++) {
            double[] read = at(activation, x[i], 0, 0);
            assertEquals(y[i], read[ActivationBench.VALUES], TOLERANCE * Math.max(1, y[i]));
            assertEquals(dy[i], read[ActivationBench.SLOPES], TOLERANCE, golden.path());
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void slopesAreDifferenceQuotients(Golden golden) {
        Activation activation = named(golden);
        double h = 1e-5;
        for (double z = -5.95; z < 6; z += 0.1) {
            double quotient =
                    (at(activation, z + h, 0, 0)[ActivationBench.VALUES]
                                    - at(activation, z - h, 0, 0)[ActivationBench.VALUES])
                            / (2 * h);
            assertEquals(quotient, at(activation, z, 0, 0)[ActivationBench.SLOPES], 1e-9);
        }
    }

    @Test
    void eachStepMovesZAlong() {
        double[] read = at(new Tanh(), -3, 20, 0.1);
        assertEquals(-1, read[ActivationBench.Z], 1e-15);
        assertEquals(Math.tanh(-1), read[ActivationBench.VALUES], 1e-15);
        assertTrue(Double.isNaN(read[ActivationBench.VALUES + 1]));
        assertTrue(Double.isNaN(read[ActivationBench.LOSS]));
    }

    @Test
    void choosingWhatIsShadedOnlyShows() {
        ActivationSetup second = Activations.with("show.chosen=2");
        CurvesFrame frame = (CurvesFrame) Activations.run(second, 5).frame();
        assertEquals(1, frame.shaded());
        assertTrue(frame.chosen().activation() instanceof Tanh);
        CurvesFrame last =
                (CurvesFrame)
                        Activations.run(Activations.of(new Curves(List.of(new Tanh()), 0, 0, 4)), 0)
                                .frame();
        assertEquals(0, last.shaded());
    }

    @ParameterizedTest
    @MethodSource("golden")
    void everyFormulaIsTypeset(Golden golden) {
        Activation activation = named(golden);
        String formula = ActivationNames.formula(activation);
        String slope = ActivationNames.slopeFormula(activation);
        assertTrue(formula.startsWith("f(z) = "), formula);
        assertFalse(formula.startsWith("f(z) = a"), formula);
        assertTrue(slope.startsWith("f'(z) = "), slope);
        assertFalse(slope.contains("a'"), slope);
        assertFalse(slope.matches(".*\\ba\\b.*"), slope);
        FxThread.call(() -> {
            assertTrue(Formula.of(formula, 20).width() > 60, formula);
            assertTrue(Formula.of(slope, 20).width() > 60, slope);
            return null;
        });
    }
}
