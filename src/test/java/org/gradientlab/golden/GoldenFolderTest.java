package org.gradientlab.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoldenFolderTest {
    @Test
    void everyFileOfTheFolderCanBeRead() {
        assertFalse(GoldenFolder.files().isEmpty());
        for (Path file : GoldenFolder.files()) {
            assertTrue(GoldenFolder.read(file).has("about"), file::toString);
        }
    }

    @Test
    void aFamilyIsEveryFileWithItsFirstWord() {
        assertTrue(GoldenFolder.belongs(Path.of("optimizers_f1.json"), "optimizers"));
        assertTrue(GoldenFolder.belongs(Path.of("losses.json"), "losses"));
        assertFalse(GoldenFolder.belongs(Path.of("lossesandmore.json"), "losses"));
        assertThrows(AssertionError.class, () -> GoldenFolder.family("nothing"));
    }

    @Test
    void whatATestDoesNotKnowFailsIt() {
        Golden golden = new Golden("case", Map.of("x", 1, "surprise", 2));
        assertThrows(AssertionError.class, () -> golden.knowing("x"));
        assertEquals(golden, golden.knowing("x", "surprise"));
    }

    @Test
    void numbersThatJsonCannotSpellAreRead() {
        assertEquals(Double.NEGATIVE_INFINITY, new Golden("x", "-Infinity").number());
        assertEquals(Double.NaN, new Golden("x", "NaN").number());
        assertEquals(3.0, new Golden("x", 3).number());
    }
}
