package org.gradientlab.bench.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheoryTest {
    static Stream<Golden> results() {
        return GoldenFolder.family("init_statistics").stream()
                .flatMap(file -> file.get("results").items().stream());
    }

    @ParameterizedTest
    @MethodSource("results")
    void agreesWithTheReference(Golden result) {
        String init = result.get("init").text();
        boolean normal = init.startsWith("normal_");
        InitializationSetup setup =
                Initializations.with(
                        "activation=" + result.get("activation").text(),
                        "scheme=" + (normal ? "normal" : init),
                        normal ? "scheme.sigma=" + init.substring(7) : "seed=1");
        Theory theory = Theory.of(setup);
        double[] squares = result.get("meanfield").get("act_ms").vector();
        double[] means = result.get("meanfield").get("act_mean").vector();
        double[] gradients = result.get("meanfield").get("grad_act_ms").vector();
        for (int layer = 0; layer < squares.length; layer++) {
            double variance = squares[layer] - means[layer] * means[layer];
            close(variance, theory.variance().get(layer), squares[layer]);
            close(gradients[layer], theory.gradient().get(layer), gradients[layer]);
        }
    }

    private static void close(double expected, double actual, double size) {
        assertEquals(expected, actual, 1e-4 * Math.abs(size) + 1e-300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scheme=constant scheme.value=0.001",
                "normalize=true",
                "residual=true",
                "activation=relu",
                "activation=gelu",
                "scheme=uniform",
                "scheme=lecun_normal"
            })
    void aWideNetworkDoesWhatTheTheorySays(String knob) {
        List<String> knobs = new ArrayList<>(List.of("layers=5", "units=600", "batch=1000"));
        knobs.addAll(List.of(knob.split(" ")));
        InitializationSetup setup = Initializations.with(knobs.toArray(String[]::new));
        InitializationFrame frame = Initializations.frame(Initializations.tape(setup, 0));
        for (int layer = 0; layer < frame.layers(); layer++) {
            double variance = frame.forward(layer).orElseThrow().variance();
            double gradient = frame.backward(layer).orElseThrow().variance();
            assertEquals(1, variance / frame.theory().variance().get(layer), 0.2, knob);
            assertEquals(1, gradient / frame.theory().gradient().get(layer), 0.2, knob);
        }
    }

    @Test
    void equalWeightsWithShortcutsHaveNoTheory() {
        Theory theory = Theory.of(Initializations.with("scheme=constant", "residual=true"));
        assertTrue(theory.variance().stream().allMatch(value -> value.isNaN()));
    }

    @Test
    void averagesOverTheBellAreExact() {
        assertEquals(1, Bell.average(z -> 1), 1e-12);
        assertEquals(1, Bell.average(z -> z * z), 1e-9);
        assertEquals(3, Bell.average(z -> z * z * z * z), 1e-8);
        List.of(1.0, 10.0, 60.0)
                .forEach(
                        width -> assertEquals(0.5, Bell.average(z -> width * z > 0 ? 1 : 0), 0.01));
    }
}
