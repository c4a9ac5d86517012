package org.gradientlab.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every script is Python at least, also where the library that it needs is not there to run it. */
class ScriptsCompileTest {
    private static Optional<Python> python = Optional.empty();

    @TempDir private Path folder;

    @BeforeAll
    static void findPython() {
        python = Python.with("py_compile");
        assumeTrue(python.isPresent(), "no Python here: apt install python3");
    }

    private static List<Sample> samples() {
        return Stream.of(
                        SceneSamples.all(),
                        Samples.descents(),
                        Samples.networks(),
                        TurnedSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    private static boolean compiles(List<String> files) throws IOException {
        List<String> words = new ArrayList<>(List.of("-m", "py_compile"));
        words.addAll(files);
        return python.orElseThrow().run(words.toArray(String[]::new)) == 0;
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void everyScriptCompiles(Dialect dialect) throws IOException {
        List<String> files = new ArrayList<>();
        for (Sample sample : samples()) {
            Path file = folder.resolve(sample.name() + ".py");
            Files.writeString(file, sample.script(dialect).text());
            files.add(file.toString());
        }
        List<String> broken = new ArrayList<>();
        if (!compiles(files)) {
            for (String file : files) {
                if (!compiles(List.of(file))) {
                    broken.add(file);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void aScriptThatIsNoPythonIsFound() throws IOException {
        Path file = folder.resolve("broken.py");
        Files.writeString(file, "for step in range(3)\n    pass\n");
        assertFalse(compiles(List.of(file.toString())));
    }
}
