package org.gradientlab.code;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The NumPy scripts print what the lab computes. Needs python3-numpy, which CI installs. */
class NumpyScriptsTest {
    private static final double TOLERANCE = 1e-9;
    private static final List<Sample> SAMPLES =
            Stream.of(
                            SceneSamples.all(),
                            Samples.descents(),
                            Samples.networks(),
                            TurnedSamples.all())
                    .flatMap(List::stream)
                    .toList();

    @TempDir private static Path folder;

    private static @Nullable Printout printout;

    @BeforeAll
    static void runThemAll() throws IOException {
        Optional<Python> python = Python.with("numpy");
        assumeTrue(python.isPresent(), "no Python with NumPy here: apt install python3-numpy");
        printout = Printout.of(SAMPLES, Dialect.NUMPY, python.orElseThrow(), folder);
    }

    static Stream<Sample> samples() {
        return SAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theScriptPrintsWhatTheLabComputes(Sample sample) {
        Objects.requireNonNull(printout).agrees(sample, TOLERANCE);
    }

    @Test
    void atLeastThirtyScenesOfAllBenchesThatTrainAreCompared() {
        Set<String> scenes = new HashSet<>();
        Set<String> benches = new HashSet<>();
        for (Sample sample : SceneSamples.all()) {
            scenes.add(sample.name().replaceAll("-\\d+$", ""));
            benches.add(sample.scene().bench().id());
        }
        assertTrue(scenes.size() >= 30, scenes::toString);
        assertTrue(
                benches.containsAll(
                        Set.of(
                                "descent",
                                "surface",
                                "race",
                                "classify",
                                "dropout",
                                "initialization")),
                benches::toString);
    }
}
