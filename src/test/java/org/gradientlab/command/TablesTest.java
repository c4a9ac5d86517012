package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobDeclaration;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables tell all there is, on pages that are not too wide. */
class TablesTest {
    private static String printed(Language language, String... line) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream paper = new PrintStream(printed, false, StandardCharsets.UTF_8);
        assertEquals(
                0,
                new CommandLine(new LabPictures(), Words.in(language), paper, paper)
                        .run(List.of(line)));
        String text = printed.toString(StandardCharsets.UTF_8);
        assertFalse(text.contains("⟨"), text);
        text.lines().forEach(each -> assertTrue(Columns.width(each) <= 100, each));
        return text;
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKnobIsToldWholeInAHundredColumns(Language language) {
        for (Bench<?> bench : Benches.all()) {
            String text = printed(language, "knobs", bench.id());
            for (KnobDeclaration knob : Declaration.of(bench).knobs()) {
                assertTrue(text.contains("\n" + knob.name() + " "), knob.name());
                String under =
                        knob.kind().allowed()
                                + (knob.kind().allowed().isEmpty() ? "" : "·")
                                + Words.in(language).say(knob.helpKey());
                assertTrue(withoutSpaces(text).contains(withoutSpaces(under)), under);
            }
        }
    }

    @Test
    void theKnobsOfACaseStandBehindIt() {
        String text = printed(Language.ENGLISH, "knobs", "descent");
        assertTrue(text.contains("\noptimizer(adam).beta1 "), text);
        assertTrue(text.contains("\n    0.9 · 0 … 0.9999999 · How much"), text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyBenchTellsItsScalars(Language language) {
        String text = printed(language, "benches");
        for (Bench<?> bench : Benches.all()) {
            assertTrue(text.contains("\n" + bench.id() + " "), bench.id());
            String scalars = String.join(",", bench.scalars());
            assertTrue(withoutSpaces(text).contains(scalars), scalars);
        }
    }

    @Test
    void aChineseFullStopBeginsNoLine() {
        for (int length = 40; length < 60; length++) {
            String[] lines = Columns.wrapped("点".repeat(length) + "。", 4).split("\n", -1);
            for (String line : lines) {
                assertFalse(line.startsWith("    。"), length + ": " + line);
            }
        }
    }
}
