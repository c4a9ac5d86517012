package org.gradientlab.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gradientlab.words.Fault;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lessons made to harm: from a zip of a stranger nothing gets out of its folder or out of hand. */
class HostileLessonTest {
    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir private Path folder;

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path zip = folder.resolve("lessons.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return zip;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../lesson.yaml", "/../../lesson.yaml", "a/../../lesson.yaml"})
    void aZipThatPointsOutsideIsRefusedWhole(String name) throws IOException {
        Path zip = zip(Map.of(name, bytes("lesson: 1")));
        assertThrows(Fault.class, () -> LessonPlaces.at(zip));
        assertFalse(Files.exists(folder.resolveSibling("lesson.yaml")));
    }

    @Test
    void anAbsoluteNameInAZipStaysInsideIt() throws IOException {
        Path zip = zip(Map.of("/etc/lesson.yaml", bytes("lesson: 1")));
        LessonFiles files = LessonPlaces.at(zip).lessons().getFirst();
        assertEquals("etc", files.name());
        assertTrue(files.read("passwd").isEmpty());
        assertTrue(files.onDisk().isEmpty());
    }

    @Test
    void aSmallZipThatUnpacksToMuchIsRefused() throws IOException {
        byte[] empty = new byte[LessonFiles.MOST_BYTES];
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/lesson.yaml"));
            for (int i = 0; i * (long) empty.length <= KeptFiles.MOST_UNPACKED; i++) {
                out.putNextEntry(new ZipEntry("a/" + i + ".png"));
                out.write(empty);
            }
        }
        assertTrue(Files.size(zip) < 1 << 20);
        assertEquals("lesson.zip-too-large", key(() -> LessonPlaces.at(zip)));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws IOException {
        Path zip = zip(Map.of("a/lesson.yaml", new byte[LessonFiles.MOST_BYTES + 1]));
        assertEquals("scene.too-large", key(() -> LessonPlaces.at(zip)));
    }

    private static String key(org.junit.jupiter.api.function.Executable code) {
        return assertThrows(Fault.class, code).sentence().key();
    }

    @Test
    void whatIsNoZipIsAFault() throws IOException {
        Path file = Files.write(folder.resolve("lessons.zip"), new byte[] {80, 75, 3, 4, 1, 2, 3});
        assertEquals("lesson.no-lessons-there", key(() -> LessonPlaces.at(file)));
    }

    @Test
    void linksOfTheDiskAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Path lesson = Files.createDirectories(folder.resolve("course/lesson"));
        Files.writeString(lesson.resolve("lesson.yaml"), "lesson: 1");
        Files.createSymbolicLink(lesson.resolve("en.md"), secret);
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("lesson.yaml"), "lesson: 1");
        Files.createSymbolicLink(folder.resolve("course/linked"), elsewhere);
        List<LessonFiles> found = LessonPlaces.at(folder.resolve("course")).lessons();
        assertEquals(List.of("lesson"), found.stream().map(LessonFiles::name).toList());
        assertTrue(found.getFirst().read("en.md").isEmpty());
    }

    private static List<String> faults(String file, String text) {
        Map<String, byte[]> files = Templates.lesson("hostile");
        files.put(file, bytes(text));
        return LessonReader.read(new InMemory("hostile", files)).findings().stream()
                .map(finding -> finding.in(Words.in(Language.ENGLISH)))
                .toList();
    }

    @Test
    void aliasesThatGrowWithoutEndAreRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            yaml.append("a").append(i).append(": &a").append(i);
            yaml.append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }
        List<String> said = faults("lesson.yaml", yaml.toString());
        assertTrue(
                said.stream().anyMatch(s -> s.startsWith("hostile/lesson.yaml:2:")),
                said::toString);
    }

    @Test
    void aLineWithoutEndIsRefusedWithItsNumber() {
        String text = "# A title\n\n" + "word ".repeat(LessonFiles.MOST_LINE) + "\n";
        List<String> said = faults("en.md", text);
        assertTrue(said.stream().anyMatch(s -> s.contains("line 3 is longer")), said::toString);
    }

    @Test
    void aTextWithoutEndIsRefused() {
        List<String> said = faults("en.md", "word\n".repeat(LessonFiles.MOST_TEXT / 4));
        assertTrue(said.stream().anyMatch(s -> s.contains("longer than 256 KB")), said::toString);
    }

    @Test
    void formulasThatNeverEndAreRead() {
        List<String> said = new ArrayList<>(faults("en.md", "# A\n\n" + "$$ a $\n".repeat(20_000)));
        assertFalse(said.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\newcommand{\\a}{\\a\\a}\\a",
                "\\includegraphics{/etc/passwd}",
                "\\def\\x{\\x}\\x",
                "\\rotatebox{30}{x}",
                "{{{{{{{{{{{{{x}}}}}}}}}}}}}"
            })
    void formulasThatAreNotSimpleAreNotSet(String latex) {
        assertFalse(new FormulaNode(latex, false).isSimple());
        assertTrue(new FormulaNode("\\frac{\\partial f}{\\partial x}", false).isSimple());
    }

    @Test
    void onlyPicturesOfASizeThatCanBeShownAreShown() throws IOException {
        assertTrue(PictureSize.isShowable(Base64.getDecoder().decode(PIXEL)));
        assertFalse(PictureSize.isShowable(header(60_000, 60_000)));
        assertFalse(PictureSize.isShowable(bytes("<svg/>")));
        assertFalse(PictureSize.isShowable(bytes("GIF89a")));
    }

    /** The first bytes of a PNG that claims to be this large. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(chunk);
        fields.writeBytes("IHDR");
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 6, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.toByteArray());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 137, 80, 78, 71, 13, 10, 26, 10});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) crc.getValue());
        return png.toByteArray();
    }
}
