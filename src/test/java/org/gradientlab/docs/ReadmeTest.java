package org.gradientlab.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gradientlab.command.CommandLine;
import org.gradientlab.command.SpokenLine;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.words.Edition;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final List<String> PAGES = List.of("README.md", "README.zh.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    /**
     * What would open a window, take the tour of everything, start JavaFX twice or play for
     * minutes; each has a test of its own.
     */
    private static final Set<String> NOT_HERE =
            Set.of(
                    "gradient-lab",
                    "gradient-lab --first-frame",
                    "gradient-lab check",
                    "gradient-lab fuzz --seed 7 --minutes 2");

    @TempDir private static Path folder;

    private static String text(String page) {
        try {
            return Files.readString(Path.of(page));
        } catch (IOException e) {
            throw new AssertionError(page, e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        List<Path> pages = new ArrayList<>(PAGES.stream().map(Path::of).toList());
        pages.addAll(
                List.of(
                        Path.of("src/docs/model.md"),
                        Path.of("src/docs/design.md"),
                        Path.of("src/docs/benchmarks.md"),
                        Path.of("lessons/README.md")));
        return pages.stream()
                .flatMap(page ->
                        LINK.matcher(text(page.toString()))
                                .results()
                                .map(link -> link.group(1))
                                .filter(target -> !target.contains(":"))
                                .map(target ->
                                        DynamicTest.dynamicTest(
                                                page + ": " + target,
                                                () -> checkLink(page, target))));
    }

    private static void checkLink(Path page, String target) {
        String[] parts = target.split("#", -1);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        assertTrue(Files.exists(file), file + " is not there");
        if (parts.length > 1) {
            boolean found =
                    text(file.toString())
                            .lines()
                            .filter(line -> line.startsWith("#"))
                            .anyMatch(line -> anchor(line).equals(parts[1]));
            assertTrue(found, "no heading " + parts[1] + " in " + file);
        }
    }

    private static String anchor(String heading) {
        return heading.replaceFirst("#+ ", "").toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheLabRuns() throws IOException {
        Files.writeString(folder.resolve("mine.gradientlab"), scene());
        return lines().filter(line -> line.startsWith("gradient-lab") && !NOT_HERE.contains(line))
                .distinct()
                .map(line -> DynamicTest.dynamicTest(line, () -> assertEquals(0, run(line))));
    }

    /** All lines of the blocks that hold commands. */
    private static Stream<String> lines() {
        return PAGES.stream()
                .flatMap(page ->
                        BLOCK.matcher(text(page))
                                .results()
                                .filter(block -> block.group(1).isEmpty())
                                .flatMap(block -> block.group(2).lines()));
    }

    private static String scene() {
        Matcher block = BLOCK.matcher(text("README.md"));
        while (block.find()) {
            if (block.group(1).equals("yaml")) {
                return block.group(2);
            }
        }
        throw new AssertionError("the README shows no scene");
    }

    /** Files that a command reads or writes lie in a folder of the test's own. */
    private static int run(String line) {
        List<String> words = new ArrayList<>();
        for (String word : SpokenLine.words(line)) {
            boolean file = word.matches(".*\\.(png|svg|gif|html|gradientlab)|pictures|my-lesson");
            words.add(file ? folder.resolve(word).toString() : word);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status =
                new CommandLine(new LabPictures(), Words.in(Language.ENGLISH), stream, stream)
                        .run(words.subList(1, words.size()));
        assertTrue(out.size() > 0, line + " says nothing");
        return status;
    }

    /** Those need Maven or a system to install on: what they name must be there. */
    @TestFactory
    Stream<DynamicTest> everyOtherCommandNamesWhatThereIs() {
        String pom = text("pom.xml");
        return lines().filter(line -> !line.startsWith("gradient-lab") && !line.isBlank())
                .distinct()
                .map(line -> DynamicTest.dynamicTest(line, () -> checkOther(line, pom)));
    }

    private static void checkOther(String line, String pom) {
        Matcher profile = Pattern.compile("-P(\\w+)").matcher(line);
        if (line.startsWith("mvn")) {
            while (profile.find()) {
                assertTrue(pom.contains("<id>" + profile.group(1) + "</id>"), profile.group(1));
            }
            String rest = line.replaceAll("-P\\w+", "").strip();
            assertTrue(
                    Set.of("mvn", "mvn test", "mvn package", "mvn  package").contains(rest), rest);
        } else {
            String deb = "gradient-lab_" + Edition.VERSION + "_amd64.deb";
            assertEquals("sudo apt install ./" + deb, line);
        }
    }

    @Test
    void theWordsForMavenAreACommandLineThatRuns() {
        Matcher words = Pattern.compile("mvn -Dlab=\"([^\"]+)\"").matcher(text("README.md"));
        assertTrue(words.find());
        assertEquals(0, run("gradient-lab " + words.group(1)));
        assertFalse(words.group(1).isBlank());
    }
}
