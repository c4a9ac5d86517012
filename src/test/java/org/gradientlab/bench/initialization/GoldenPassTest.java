package org.gradientlab.bench.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.command.CommandLine;
import org.gradientlab.golden.Golden;
import org.gradientlab.golden.GoldenFolder;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a person gets who types a network of the reference into a scene and asks for the numbers:
 * within five deviations of what twenty runs of PyTorch gave.
 */
class GoldenPassTest {
    private static final double DEVIATIONS = 5;
    private static final int LAYER = 1;
    private static final int MEAN = 2;
    private static final int VARIANCE = 3;
    private static final int SATURATED = 4;
    private static final int DEAD = 5;
    private static final int GRADIENT = 6;

    @TempDir private Path folder;

    record Case(Golden file, Golden result) {
        @Override
        public String toString() {
            return result.get("activation").text() + " " + result.get("init").text();
        }
    }

    static Stream<Case> results() {
        return GoldenFolder.family("init_statistics").stream()
                .flatMap(file ->
                        file.get("results").items().stream().map(result -> new Case(file, result)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void theCsvAgreesWithTheReference(Case golden) throws IOException {
        List<String> csv = csv(scene(golden));
        assertEquals("lane,layer,mean,variance,saturated,dead,gradient_variance", csv.getFirst());
        int layers = golden.file.get("layers").whole();
        assertEquals(layers + 1, csv.size());
        for (int layer = 0; layer < layers; layer++) {
            String[] cells = csv.get(layer + 1).split(",", -1);
            assertEquals(Integer.toString(layer + 1), cells[LAYER]);
            compare(golden.result, "act_mean", layer, cells[MEAN]);
            compare(golden.result, "act_var", layer, cells[VARIANCE]);
            compare(golden.result, "frac_saturated", layer, cells[SATURATED]);
            compare(golden.result, "frac_dead_units", layer, cells[DEAD]);
            compare(golden.result, "grad_act_ms", layer, cells[GRADIENT]);
        }
    }

    private static String scene(Case golden) {
        return """
        lab: 1
        bench: initialization
        lanes:
          - layers: %d
            units: %d
            batch: %d
            activation: {kind: %s}
            scheme: %s
            seed: 3
        """
                .formatted(
                        golden.file.get("layers").whole(),
                        golden.file.get("width").whole(),
                        golden.file.get("batch").whole(),
                        golden.result.get("activation").text(),
                        scheme(golden.result.get("init").text()));
    }

    private static String scheme(String name) {
        return name.startsWith("normal_")
                ? "{kind: normal, sigma: " + name.substring("normal_".length()) + "}"
                : "{kind: " + name + "}";
    }

    private List<String> csv(String scene) throws IOException {
        String file = Files.writeString(folder.resolve("golden.yaml"), scene).toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status =
                new CommandLine(
                                new LabPictures(),
                                Words.in(Language.ENGLISH),
                                new PrintStream(out, false, StandardCharsets.UTF_8),
                                nowhere)
                        .run(List.of("run", file, "--csv", "-"));
        assertEquals(0, status);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** On a logarithmic scale where a quantity spreads over a good part of its own size. */
    private static void compare(Golden result, String name, int layer, String cell) {
        if (!result.get("stats").has(name)) {
            return;
        }
        Golden statistic = result.get("stats").get(name);
        double mean = statistic.get("mean").vector()[layer];
        double deviation = statistic.get("std").vector()[layer];
        double actual = Double.parseDouble(cell);
        boolean spreads = mean > 0 && actual > 0 && deviation > 0.15 * mean;
        double distance = spreads ? Math.log(actual / mean) : actual - mean;
        double limit = DEVIATIONS * (spreads ? deviation / mean : deviation);
        // the reference gives seven digits, and a handful in 256,000 has a skewed spread
        double digits = mean == 0 ? 1e-15 : 1e-5 * Math.abs(mean);
        assertTrue(
                Math.abs(distance) <= limit + digits,
                () ->
                        statistic.path()
                                + " layer "
                                + (layer + 1)
                                + ": "
                                + actual
                                + ", expected "
                                + mean
                                + " ± "
                                + deviation);
    }
}
