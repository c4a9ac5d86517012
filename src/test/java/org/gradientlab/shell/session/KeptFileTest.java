package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFileTest {
    @TempDir Path folder;
    private KeptFile file;

    @BeforeEach
    void inAFolderThatIsNotThereYet() {
        file = new KeptFile(folder.resolve("new/kept.txt"));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        assertEquals(Optional.empty(), file.read());
        file.write("梯度");
        assertEquals(Optional.of("梯度"), file.read());
    }

    @Test
    void keepsTheVersionBeforeAndNothingElse() throws IOException {
        file.write("one");
        file.write("two");
        file.write("three");
        assertEquals("two", Files.readString(file.path().resolveSibling("kept.txt.previous")));
        try (Stream<Path> files = Files.list(file.path().getParent())) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void setsADamagedOneAsideWithItsContent() throws IOException {
        file.write("damaged");
        Path aside = file.setAside();
        assertFalse(Files.exists(file.path()));
        assertEquals("damaged", Files.readString(aside));
    }

    @Test
    void aSceneFileIsReplacedWithoutLeavingAnythingBesideIt() throws IOException {
        Path scene = folder.resolve("scene.yaml");
        new KeptFile(scene).replace("one");
        new KeptFile(scene).replace("two");
        assertEquals("two", Files.readString(scene));
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.allMatch(scene::equals));
        }
    }
}
