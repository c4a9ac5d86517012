package org.gradientlab.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a scene is one line that says where and what is allowed. */
class BadSceneTest {
    private static final String GOOD =
            """
            lab: 1
            bench: descent
            steps: 60
            lanes:
              - f: (x-1)^2+1
                x0: 6
                optimizer: {kind: sgd, eta: 0.05}
            """;

    @TempDir private Path folder;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        GOOD.replace("descent", "desent"),
                        "line 2, bench: There is no bench “desent”"),
                Arguments.of(
                        GOOD.replace("x0: 6", "y0: 6"),
                        "line 6, lanes.0.y0: There is no knob “y0” here"),
                Arguments.of(
                        GOOD.replace("steps: 60", "stepps: 60"),
                        "line 3, stepps: There is no key “stepps”"),
                Arguments.of(
                        GOOD.replace("x0: 6", "x0: six"),
                        "line 6, lanes.0.x0: “six” is not a number"),
                Arguments.of(
                        GOOD.replace("x0: 6", "x0: [6]"),
                        "line 6, lanes.0.x0: A number is expected here"),
                Arguments.of(
                        GOOD.replace("x0: 6", "x0: 1e99"),
                        "line 6, lanes.0.x0: 1e99 is out of range; allowed: "),
                Arguments.of(
                        GOOD.replace("steps: 60", "steps: -1"),
                        "line 3, steps: -1 is out of range; allowed: 0 …"),
                Arguments.of(
                        GOOD.replace("steps: 60", "steps: 6.5"),
                        "line 3, steps: “6.5” is not a whole number"),
                Arguments.of(
                        GOOD.replace("eta: 0.05", "eta: 0.05, mu: 1"),
                        "lanes.0.optimizer.mu: There is no knob"),
                Arguments.of(
                        GOOD.replace("kind: sgd", "kind: magic"),
                        "lanes.0.optimizer.kind: “magic” is none of"),
                Arguments.of(
                        GOOD.replace("kind: sgd, ", ""),
                        "line 7, lanes.0.optimizer: “kind” is missing"),
                Arguments.of(
                        GOOD.replace("x0: 6", "x0: 6\n    x0: 7"),
                        "line 7, lanes.0.x0: “x0” is given twice"),
                Arguments.of(GOOD.replace("(x-1)^2+1", "(x-1"), "line 5, lanes.0.f: "),
                Arguments.of(GOOD.replace("lab: 1", "lab: 2"), "line 1, lab: Made for version 2"),
                Arguments.of(
                        GOOD.replace("lab: 1", "lab: one"),
                        "line 1, lab: The version “one” must be a whole"),
                Arguments.of(
                        GOOD.replace("lab: 1\n", ""), "line 1: The first line must say “lab: 1”"),
                Arguments.of(
                        GOOD.replace("bench: descent\n", ""),
                        "line 1: A scene must name its bench"),
                Arguments.of(GOOD.replace("lanes:", "lanes: []\nrest:"), "There is no key “rest”"),
                Arguments.of(
                        "lab: 1\nbench: descent\nlanes: []",
                        "line 3, lanes: A scene has 1 to 4 lanes; here are 0"),
                Arguments.of(
                        GOOD.substring(0, GOOD.length() - 9), "line 7: this is not valid YAML"),
                Arguments.of(
                        "lab: 1\nbench: &a descent\nlanes: *a",
                        "line 3: References (& and *) are not allowed"),
                Arguments.of(
                        "lab: 1\nbench: descent\nlanes: 7",
                        "line 3, lanes: A list is expected here"),
                Arguments.of("- lab: 1", "line 1: Named knobs are expected here"),
                Arguments.of("[".repeat(5000), "line 1: Nested too deeply"),
                Arguments.of("", "the file is empty"),
                Arguments.of("\u0000\u0001\u0002", "this is not"),
                Arguments.of("just words", "line 1: Named knobs are expected here"),
                Arguments.of("? [a]\n: b\nlab: 1", "line 1, ?: A plain name is expected"),
                Arguments.of(
                        GOOD + "    turns:\n      - {x0: 3}\n",
                        "line 9, lanes.0.turns.0: A turn must say from"),
                Arguments.of(
                        GOOD + "    turns:\n      - {from: 5, x0: 3}\n",
                        "“x0” cannot be turned in mid-run"),
                Arguments.of(
                        GOOD + "    turns:\n      - {from: 99}\n",
                        "turns.0.from: 99 is out of range; allowed: 1 … 60"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void eachMistakeIsOneLineThatNamesItsPlace(String text, String part) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), text);
        Fault fault = assertThrows(Fault.class, () -> SceneReader.read(file));
        assertTrue(fault.getMessage().startsWith("mine.yaml"), fault.getMessage());
        assertTrue(fault.getMessage().contains(part), fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
        String chinese = fault.in(Words.in(Language.CHINESE));
        assertFalse(chinese.contains("⟨"), chinese);
        assertFalse(chinese.equals(fault.getMessage()), chinese);
    }

    @Test
    void theGoodOneIsGood() {
        assertEquals(60, SceneReader.read("good.yaml", GOOD).steps());
    }

    @Test
    void hugeFilesAreNotRead() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L << 20);
        }
        Fault fault = assertThrows(Fault.class, () -> SceneReader.read(huge));
        assertEquals("huge.yaml: too large for a scene; at most 1 MB.", fault.getMessage());
    }

    @Test
    void foldersAndMissingFilesAreNamed() {
        assertThrows(Fault.class, () -> SceneReader.read(folder));
        Fault fault =
                assertThrows(Fault.class, () -> SceneReader.read(folder.resolve("none.yaml")));
        assertEquals("none.yaml: there is no such file.", fault.getMessage());
    }

    @Test
    void anyTruncationAndAnyJunkIsAFaultOrAScene() throws IOException {
        long seed = 31;
        System.out.println("junk with seed " + seed);
        Random chance = new Random(seed);
        Path file = folder.resolve("junk.yaml");
        int faults = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = GOOD.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            for (int hit = chance.nextInt(6); hit > 0; hit--) {
                bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
            }
            Files.write(file, java.util.Arrays.copyOf(bytes, chance.nextInt(bytes.length)));
            try {
                assertTrue(SceneReader.read(file).lanes().size() >= 1);
            } catch (Fault fault) {
                faults++;
                assertEquals(1, fault.getMessage().lines().count());
            }
        }
        assertTrue(faults > 1000, "faults: " + faults);
    }
}
