package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run typed out as a script, without a window. */
class CodeCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    private int run(String... words) {
        out.reset();
        return new CommandLine(
                        new AskedPictures(),
                        Words.in(Language.ENGLISH),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theDialectTheLaneAndTheKnobsAreThoseAskedFor() {
        assertEquals(
                0,
                run("code", "zig-zag", "--pytorch", "--set", "optimizer.eta=0.05", "--steps", "7"));
        assertTrue(printed().contains("import torch"), this::printed);
        assertTrue(printed().contains("steps = 7"), this::printed);
        assertTrue(printed().contains("eta = 0.05"), this::printed);
        assertEquals(0, run("code", "zig-zag"));
        assertTrue(printed().contains("import numpy as np"), this::printed);
        assertFalse(printed().contains("torch"), this::printed);
    }

    @Test
    void commentsAreInTheLanguageAskedFor() {
        assertEquals(0, run("code", "zig-zag", "--language", "zh"));
        assertTrue(printed().contains("# 起点与规则。"), this::printed);
    }

    @Test
    void aFileHoldsWhatIsPrinted() throws IOException {
        assertEquals(0, run("code", "spiral", "--keras"));
        String shown = printed();
        Path file = folder.resolve("spiral.py");
        assertEquals(0, run("code", "spiral", "--keras", "--out", file.toString()));
        assertEquals(shown, Files.readString(file));
        assertEquals("", printed());
    }

    @Test
    void whereNothingIsTrainedTheReasonIsSaid() {
        assertEquals(2, run("code", "new-mask"));
        assertFalse(err.toString(StandardCharsets.UTF_8).isBlank());
        assertEquals("", printed());
    }
}
