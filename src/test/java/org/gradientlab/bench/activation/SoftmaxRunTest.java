package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SoftmaxRunTest {
    private static final double TOLERANCE = 1e-12;

    /** Those of two to six classes. */
    static Stream<Golden> golden() {
        return GoldenFolder.cases("activations", "softmax")
                .filter(one -> one.get("logits").items().size() > 1)
                .filter(one -> one.get("logits").items().size() <= Softmax.MOST);
    }

    private static double[] scalars(List<Double> logits, double temperature, int target) {
        Softmax softmax = new Softmax(logits, temperature, target, 0.5);
        return Activations.scalars(Activations.of(softmax), 0);
    }

    private static List<Double> list(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void probabilitiesLossAndGradientAreThoseOfTorch(Golden golden) {
        double[] logits = golden.get("logits").vector();
        double[] softmax = golden.get("softmax").vector();
        double[] logarithms = golden.get("log_softmax").vector();
        double[][] jacobian = golden.get("log_softmax_jacobian").matrix();
        for (int right = 0; right < logits.length; right++) {
            double[] read = scalars(list(logits), 1, right + 1);
            assertEquals(
                    -logarithms[right],
                    read[ActivationBench.LOSS],
                    TOLERANCE * Math.max(1, -logarithms[right]));
            SoftmaxReading reading = SoftmaxReading.of(logits, 1, right);
            for (int k = 0; k < logits.length; k++) {
                assertEquals(softmax[k], read[ActivationBench.PROBABILITIES + k], TOLERANCE);
                assertEquals(-jacobian[right][k], reading.gradient().get(k), TOLERANCE);
            }
        }
    }

    @Test
    void extremeLogitsAreStableWhereNaiveExponentialsAreNot() {
        SoftmaxFrame frame =
                (SoftmaxFrame) Activations.scene("a-thousand-and-minus").lane().frame();
        assertFalse(frame.isNaiveSafe());
        assertEquals(List.of(1.0, 0.0, 0.0), frame.reading().probabilities());
        assertEquals(1000, frame.reading().loss());
        assertEquals(List.of(1.0, 0.0, -1.0), frame.reading().gradient());
        assertEquals("3 · 10⁻⁸⁶⁹", frame.printed(1));
        assertTrue(
                ((SoftmaxFrame) Activations.scene("logits-to-probabilities").lane().frame())
                        .isNaiveSafe());
    }

    @Test
    void theGradientIsTheDifferenceQuotientOfTheLossAtAnyTemperature() {
        double h = 1e-5;
        for (double temperature : new double[] {0.3, 1, 4}) {
            double[] logits = {2, -1, 0.5, 1.2};
            SoftmaxReading reading = SoftmaxReading.of(logits, temperature, 2);
            for (int k = 0; k < logits.length; k++) {
                double[] up = logits.clone();
                double[] down = logits.clone();
                up[k] += h;
                down[k] -= h;
                double quotient =
                        (SoftmaxReading.of(up, temperature, 2).loss()
                                        - SoftmaxReading.of(down, temperature, 2).loss())
                                / (2 * h);
                assertEquals(quotient, reading.gradient().get(k), 1e-9);
            }
        }
    }

    @Test
    void aHighTemperatureEvensOutAndALowOneSharpens() {
        double[] read = new double[3];
        List<Double> best = new ArrayList<>();
        for (double temperature : new double[] {0.1, 1, 10}) {
            read = scalars(list(2, 1, 0.1), temperature, 1);
            best.add(read[ActivationBench.PROBABILITIES]);
        }
        assertTrue(best.get(0) > 0.9999, best.toString());
        assertEquals(0.6590011388859679, best.get(1), 1e-15);
        assertTrue(best.get(2) < 0.37 && best.get(2) > 1 / 3.0, best.toString());
    }

    @Test
    void everyStepGoesDownTheGradientAndLowersTheLoss() {
        ActivationSetup setup = Activations.with("show=softmax");
        double[] before = Activations.scalars(setup, 0);
        double[] after = Activations.scalars(setup, 1);
        assertEquals(
                2 - 0.5 * before[ActivationBench.PROBABILITIES],
                after[ActivationBench.LOGITS],
                1e-15);
        assertEquals(
                1 - 0.5 * (before[ActivationBench.PROBABILITIES + 1] - 1),
                after[ActivationBench.LOGITS + 1],
                1e-15);
        for (int step = 1; step < 60; step++) {
            double loss = Activations.scalars(setup, step)[ActivationBench.LOSS];
            assertTrue(loss < Activations.scalars(setup, step - 1)[ActivationBench.LOSS]);
        }
    }

    @Test
    void aClassThatIsNotThereIsTheLast() {
        assertEquals(1, new Softmax(List.of(0.0, 1.0), 1, 6, 0.5).right());
    }
}
