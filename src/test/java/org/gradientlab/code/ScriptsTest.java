package org.gradientlab.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scripts of all samples, in every dialect. One class, so that the lab runs each sample once
 * for all of them.
 */
class ScriptsTest {
    private static final List<Sample> SAMPLES =
            Stream.of(
                            SceneSamples.all(),
                            Samples.descents(),
                            Samples.networks(),
                            TurnedSamples.all())
                    .flatMap(List::stream)
                    .toList();

    /** Keras takes each operation by itself to its backend, which takes its time. */
    private static final long FEW_STEPS = 13;

    @Test
    void atLeastThirtyScenesOfAllBenchesAreCompared() {
        List<Sample> samples = SceneSamples.all();
        Set<String> scenes = new HashSet<>();
        samples.forEach(sample -> scenes.add(sample.name().replaceAll("-\\d+$", "")));
        assertTrue(scenes.size() >= 30, scenes::toString);
        assertEquals(
                Benches.all().stream().map(Bench::id).collect(Collectors.toSet()),
                samples.stream().map(s -> s.scene().bench().id()).collect(Collectors.toSet()));
    }

    @Test
    void aScriptThatIsNoPythonIsFound(@TempDir Path folder) throws IOException {
        Optional<Python> python = Python.with("py_compile");
        assumeTrue(python.isPresent(), "no Python here: apt install python3");
        Path file = folder.resolve("broken.py");
        Files.writeString(file, "for step in range(3)\n    pass\n");
        assertFalse(python.orElseThrow().compiles(List.of(file.toString())));
    }

    /** Needs python3-numpy, which CI installs. */
    @Nested
    class NumpyScripts extends ScriptsOf {
        NumpyScripts() {
            super(Dialect.NUMPY, "numpy", "apt install python3-numpy", SAMPLES);
        }
    }

    @Nested
    class TorchScripts extends ScriptsOf {
        TorchScripts() {
            super(Dialect.PYTORCH, "torch", "apt install python3-torch", SAMPLES);
        }
    }

    @Nested
    class KerasScripts extends ScriptsOf {
        KerasScripts() {
            super(
                    Dialect.KERAS,
                    "keras, tensorflow",
                    "pip install keras tensorflow",
                    SAMPLES.stream().map(sample -> sample.atMost(FEW_STEPS)).toList());
        }
    }
}
