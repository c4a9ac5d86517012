package org.gradientlab.shell.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.gradientlab.plot.Theme;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {
    @TempDir Path folder;

    private Preferences preferences() {
        return Preferences.in(folder, Runnable::run);
    }

    @Test
    void whatIsChosenHoldsAfterTheNextStart() {
        Preferences first = preferences();
        first.theme(Theme.PROJECTOR);
        first.language(Language.CHINESE);
        first.scale(1.75);
        first.reducedMotion(true);
        first.size(1000, 700);
        first.ticker(false);
        first.speed(Double.POSITIVE_INFINITY);
        first.used(Path.of("/scenes/with space/場景 = 1.yaml"));
        first.used(Path.of("C:\\scenes\\two.yaml"));
        assertEquals(first.settings(), preferences().settings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lab = 2",
                "lab = 1\nscale = 17",
                "lab = 1\ntheme = pink",
                "lab = 1\nlanguage = fr",
                "lab = 1\nspeed = \\u12",
                "\u0000\u0001\u0002"
            })
    void damagedSettingsAreSetAsideWithAMessage(String text) throws IOException {
        Files.writeString(folder.resolve("settings.properties"), text);
        Preferences preferences = preferences();
        assertEquals(Settings.fresh(), preferences.settings());
        Optional<Notice> trouble = preferences.trouble();
        assertTrue(trouble.isPresent());
        assertEquals("shell.settings-set-aside", trouble.orElseThrow().sentence().key());
        assertEquals(text, Files.readString(folder.resolve("settings.properties.damaged")));
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotStopTheLab() throws IOException {
        Path blocked = folder.resolve("file");
        Files.writeString(blocked, "in the way");
        Preferences preferences = Preferences.in(blocked, Runnable::run);
        preferences.theme(Theme.DARK);
        assertEquals(Theme.DARK, preferences.settings().theme());
    }

    @Test
    void theMostRecentSceneComesFirstAndOnlyOnce() {
        Preferences preferences = preferences();
        for (int i = 0; i < 12; i++) {
            preferences.used(Path.of("scene" + i));
        }
        preferences.used(Path.of("scene7"));
        assertEquals(8, preferences.settings().recent().size());
        assertEquals(Path.of("scene7"), preferences.settings().recent().getFirst());
        assertEquals(Path.of("scene11"), preferences.settings().recent().get(1));
    }

    @Test
    void theScaleGoesByStagesAndStaysWithinThem() {
        Preferences preferences = preferences();
        preferences.scaleBy(1);
        assertEquals(1.1, preferences.settings().scale());
        preferences.scaleBy(-20);
        assertEquals(0.8, preferences.settings().scale());
        preferences.scaleBy(20);
        assertEquals(2.5, preferences.settings().scale());
    }
}
