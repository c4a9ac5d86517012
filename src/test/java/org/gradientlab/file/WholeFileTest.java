package org.gradientlab.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @Test
    void whatIsWrittenTakesThePlaceOfWhatWasThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("numbers.csv");
        Files.writeString(file, "old");
        new WholeFile(file).write("new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void whoStopsInTheMiddleLeavesWhatWasThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("picture.gif");
        Files.writeString(file, "old");
        assertThrows(
                CancellationException.class,
                () ->
                        new WholeFile(file)
                                .write(out -> {
                                    out.write(1);
                                    throw new CancellationException();
                                }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void aFolderThatIsNotThereIsTold(@TempDir Path folder) {
        WholeFile file = new WholeFile(folder.resolve("nowhere").resolve("a.svg"));
        assertThrows(IOException.class, () -> file.write("text"));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
