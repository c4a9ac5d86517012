package org.gradientlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gradientlab.shell.LabPictures;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of a lesson gets its sentence, and none stops the others from loading. */
class BrokenLessonTest {
    private static final LessonCheck.Library LIBRARY =
            new LessonCheck.Library(Set.of(), Set.of(), new LabPictures()::formulaFault);

    @TempDir private Path folder;

    /** One row of the table. */
    record Broken(String name, String file, String replaced, String by, String says) {
        static Broken read(String line) {
            String[] cells = line.split("\\|", -1);
            String by = cells[3].equals("\"\"") ? "" : cells[3].replace("@@@", "\n\n");
            return new Broken(cells[0], cells[1], cells[2], by, cells[4]);
        }

        LessonFiles files() {
            Map<String, byte[]> files = Templates.lesson(name);
            if (replaced.equals("*")) {
                files.remove(file);
                return new InMemory(name, files);
            }
            String whole =
                    new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
            String wanted = replaced.replace("NAME", name);
            assertTrue(whole.contains(wanted), "the template has no " + wanted);
            files.put(file, whole.replace(wanted, by).getBytes(StandardCharsets.UTF_8));
            return new InMemory(name, files);
        }
    }

    static Stream<Broken> broken() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/broken-lessons/cases.txt")).stream()
                .map(Broken::read);
    }

    @Test
    void thereAreAtLeastThirty() throws IOException {
        assertTrue(broken().count() >= 30);
    }

    @Test
    void theTemplateItselfIsWhole() {
        assertEquals(
                List.of(),
                LessonCheck.check(new InMemory("whole", Templates.lesson("whole")), LIBRARY));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void eachGetsItsSentence(Broken broken) {
        List<Finding> findings = LessonCheck.check(broken.files(), LIBRARY);
        Words words = Words.in(Language.ENGLISH);
        List<String> said = findings.stream().map(finding -> finding.in(words)).toList();
        assertTrue(
                said.stream().anyMatch(sentence -> sentence.contains(broken.says())),
                broken.says() + " is not in " + said);
        for (Finding finding : findings) {
            assertTrue(!finding.in(Words.in(Language.CHINESE)).contains("⟨"), finding::toString);
        }
    }

    @Test
    void oneListingHasEveryFaultWithItsFileAndLine() {
        Map<String, byte[]> files = Templates.lesson("worst");
        replace(files, "lesson.yaml", "x0: 6", "x1: 6");
        replace(files, "lesson.yaml", "eta: 0.05", "eta: fast");
        replace(files, "lesson.yaml", "level: first", "level: last");
        replace(files, "lesson.yaml", "answer: shorter", "answer: longer");
        replace(files, "en.md", "## Notice", "Nothing to see.");
        replace(files, "en.md", "(scene:jumping)", "(scene:flying)");
        replace(files, "en.md", "## Predict", "## Predict\n\n![a curve](curve.png) $\\\\nonsense$");
        files.remove("zh.md");
        Words words = Words.in(Language.ENGLISH);
        List<String> said =
                LessonCheck.check(new InMemory("worst", files), LIBRARY).stream()
                        .map(finding -> finding.in(words))
                        .toList();
        for (String wanted :
                List.of(
                        "lesson.yaml:3: level: “last”",
                        "x1",
                        "fast",
                        "“longer” is none",
                        "zh.md: zh.md is missing",
                        "“Notice” is missing",
                        "“flying”",
                        "picture “curve.png” is not",
                        "\\nonsense")) {
            assertTrue(
                    said.stream().anyMatch(line -> line.contains(wanted)), wanted + " in " + said);
        }
        List<String> nowhere =
                said.stream().filter(line -> !line.matches(".*?:[0-9]+: .*")).toList();
        assertEquals(
                List.of(
                        "worst/zh.md: zh.md is missing; every lesson needs its texts in both languages."),
                nowhere);
    }

    private static void replace(Map<String, byte[]> files, String file, String old, String by) {
        String text = new String(Objects.requireNonNull(files.get(file)), StandardCharsets.UTF_8);
        assertTrue(text.contains(old), old);
        files.put(file, text.replace(old, by).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void brokenOnesDoNotStopTheOthersAndAZipIsReadLikeAFolder() throws IOException {
        Path zip = folder.resolve("lessons.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "good", Templates.lesson("good"));
            Map<String, byte[]> bad = Templates.lesson("bad");
            bad.put("lesson.yaml", "{{{".getBytes(StandardCharsets.UTF_8));
            put(out, "bad", bad);
            put(out, "another", Templates.lesson("another"));
        }
        List<String> read =
                LessonPlaces.at(zip).lessons().stream()
                        .flatMap(files -> LessonReader.read(files).lesson().stream())
                        .map(Lesson::id)
                        .toList();
        assertEquals(List.of("another", "good"), read);
    }

    private static void put(ZipOutputStream out, String name, Map<String, byte[]> files)
            throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            out.putNextEntry(new ZipEntry(name + "/" + file.getKey()));
            out.write(file.getValue());
        }
    }

    @Test
    void noNameLeadsOutOfTheFolder() throws IOException {
        Path lesson = Files.createDirectories(folder.resolve("lesson"));
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.writeString(lesson.resolve("a.txt"), "a");
        LessonFiles files = new FolderFiles(lesson);
        assertTrue(files.read("a.txt").isPresent());
        for (String name :
                List.of("../secret.txt", "/etc/passwd", "..", "a/../../secret.txt", ".a", "")) {
            assertTrue(files.read(name).isEmpty(), name);
        }
    }
}
