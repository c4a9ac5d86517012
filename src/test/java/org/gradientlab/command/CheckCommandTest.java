package org.gradientlab.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teacher checks a folder of lessons with terms of its own. */
class CheckCommandTest {
    private static final Path TEMPLATE = Path.of("assets/templates/lesson");
    private static final String WUG =
            """
            wug:
              en: {term: wug, meaning: a small bird}
              zh: {term: 乌格, meaning: 一种小鸟}
            """;

    @TempDir private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Two lessons that speak of a wug and of the slope. */
    @BeforeEach
    void writeLessons() throws IOException {
        for (String id : List.of("first", "second")) {
            Path lesson = Files.createDirectories(folder.resolve(id));
            try (Stream<Path> files = Files.list(TEMPLATE)) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file).replace("NAME", id);
                    String spoken =
                            text.replaceFirst(
                                    "\\(x-1\\)\\^2 \\+ 1\\$", "$0 [w](term:wug) [s](term:slope)");
                    Files.writeString(lesson.resolve(file.getFileName().toString()), spoken);
                }
            }
        }
    }

    private List<String> check(int status, Path place) {
        out.reset();
        CommandLine line =
                new CommandLine(
                        new LabPictures(),
                        Words.in(Language.ENGLISH),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        int came = line.run(List.of("check", place.toString()));
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(status, came, String.join("\n", lines));
        return lines;
    }

    private void glossary(String text) throws IOException {
        Files.writeString(folder.resolve("glossary.yaml"), text);
    }

    @Test
    void aTermThatNoGlossaryHasIsAFaultOfEachTextThatUsesIt() {
        List<String> told = check(CommandLine.BAD_INPUT, folder);
        assertEquals(4, told.stream().filter(line -> line.contains("“wug”")).count(), "" + told);
        assertTrue(told.getFirst().matches(".*first.*en\\.md:5.*“wug”.*"), told.getFirst());
        assertEquals("Lessons checked: 2; faults: 4.", told.getLast());
    }

    @Test
    void termsOfTheFolderAreKnownBesideThoseOfTheCourse() throws IOException {
        glossary(WUG);
        assertEquals(List.of("Lessons checked: 2; faults: 0."), check(0, folder));
    }

    @Test
    void aLessonCheckedAloneKnowsTheTermsBesideIt() throws IOException {
        glossary(WUG);
        assertEquals("Lessons checked: 1; faults: 0.", check(0, folder.resolve("first")).getLast());
    }

    @Test
    void faultsOfTheGlossaryAreToldWithFileAndLine() throws IOException {
        glossary(WUG + "heffalump:\n  en: {term: heffalump, meaning: a large animal}\n");
        List<String> told = check(CommandLine.BAD_INPUT, folder);
        assertTrue(told.getFirst().contains("glossary.yaml:4"), told.getFirst());
        assertTrue(told.getFirst().contains("zh"), told.getFirst());
        assertEquals("Lessons checked: 2; faults: 1.", told.getLast());
    }

    @Test
    void aGlossaryThatIsNoYamlIsToldWhereItBreaks() throws IOException {
        glossary(WUG + "heffalump: {en: {term: heffalump\n");
        List<String> told = check(CommandLine.BAD_INPUT, folder);
        assertTrue(told.getFirst().matches(".*glossary\\.yaml:[456].*"), told.getFirst());
    }
}
