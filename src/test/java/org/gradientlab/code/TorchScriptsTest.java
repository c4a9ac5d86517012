package org.gradientlab.code;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The PyTorch scripts print what the lab computes, where there is a PyTorch. */
class TorchScriptsTest {
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
        Optional<Python> python = Python.with("torch");
        assumeTrue(python.isPresent(), "no Python with PyTorch here: apt install python3-torch");
        printout = Printout.of(SAMPLES, Dialect.PYTORCH, python.orElseThrow(), folder);
    }

    static Stream<Sample> samples() {
        return SAMPLES.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theScriptPrintsWhatTheLabComputes(Sample sample) {
        Objects.requireNonNull(printout).agrees(sample, TOLERANCE);
    }
}
