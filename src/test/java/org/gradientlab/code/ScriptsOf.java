package org.gradientlab.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What holds of the scripts of every sample in one dialect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ScriptsOf {
    private static final double TOLERANCE = 1e-9;

    private final Dialect dialect;
    private final String library;
    private final String cure;
    private final List<Sample> samples;
    private @Nullable ScriptFolder scripts;
    private @Nullable Printout printout;

    /**
     * @param library what Python has to be able to import to run them
     * @param cure how one comes by it
     */
    ScriptsOf(Dialect dialect, String library, String cure, List<Sample> samples) {
        this.dialect = dialect;
        this.library = library;
        this.cure = cure;
        this.samples = samples;
    }

    @BeforeAll
    void writeAndRunThemAll(@TempDir Path folder) throws IOException {
        ScriptFolder written = ScriptFolder.write(samples, dialect, folder);
        scripts = written;
        Optional<Python> python = Python.with(library);
        if (python.isPresent()) {
            printout = Printout.of(written, python.orElseThrow());
        }
    }

    private ScriptFolder scripts() {
        return Objects.requireNonNull(scripts);
    }

    private Printout printout() {
        assumeTrue(printout != null, "no Python with " + library + " here: " + cure);
        return Objects.requireNonNull(printout);
    }

    @Test
    void everyScriptRunsToItsEnd() {
        assertEquals(List.of(), printout().failures());
    }

    @TestFactory
    Stream<DynamicTest> everyScriptPrintsWhatTheLabComputes() {
        Printout said = printout();
        return samples.stream()
                .map(sample -> dynamicTest(sample.name(), () -> said.agrees(sample, TOLERANCE)));
    }

    /** Also where the library that it needs is not there to run it. */
    @Test
    void everyScriptIsPython() {
        Optional<Python> python = Python.with("py_compile");
        assumeTrue(python.isPresent(), "no Python here: apt install python3");
        assertEquals(List.of(), scripts().broken(python.orElseThrow()));
    }

    @Test
    void everyScriptHasItsLinesAndItsWords() {
        scripts()
                .scripts()
                .forEach((sample, script) -> {
                    assertTrue(script.lineOf(0, false) >= 0, sample + " start");
                    assertTrue(script.lineOf(1, false) >= 0, sample + " step");
                    assertTrue(script.lineOf(1, true) >= 0, sample + " end");
                    assertFalse(script.text().contains("⟨"), sample + " lacks a word");
                });
    }
}
