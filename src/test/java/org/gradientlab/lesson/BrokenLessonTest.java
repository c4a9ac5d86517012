package org.gradientlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private static final List<String> FILES =
            List.of("lesson.yaml", "en.md", "zh.md", "teacher.en.md", "teacher.zh.md");

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
            Map<String, byte[]> files = template(name);
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

    private record InMemory(String name, Map<String, byte[]> kept) implements LessonFiles {
        @Override
        public Optional<byte[]> read(String file) {
            return Optional.ofNullable(kept.get(file));
        }
    }

    private static Map<String, byte[]> template(String name) {
        Map<String, byte[]> files = new HashMap<>();
        for (String file : FILES) {
            String path = "/assets/templates/lesson/" + file;
            try (InputStream in = BrokenLessonTest.class.getResourceAsStream(path)) {
                String text =
                        new String(
                                Objects.requireNonNull(in, path).readAllBytes(),
                                StandardCharsets.UTF_8);
                files.put(file, text.replace("NAME", name).getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(path, e);
            }
        }
        return files;
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
                List.of(), LessonCheck.check(new InMemory("whole", template("whole")), LIBRARY));
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
    void brokenOnesDoNotStopTheOthersAndAZipIsReadLikeAFolder() throws IOException {
        Path zip = folder.resolve("lessons.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "good", template("good"));
            Map<String, byte[]> bad = template("bad");
            bad.put("lesson.yaml", "{{{".getBytes(StandardCharsets.UTF_8));
            put(out, "bad", bad);
            put(out, "another", template("another"));
        }
        List<String> read =
                LessonPlaces.at(zip).stream()
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
