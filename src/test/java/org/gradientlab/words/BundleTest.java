package org.gradientlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundleTest {
    private static final Path FOLDER = Path.of("assets/words");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static Properties bundle(Language language, String file) {
        Properties entries = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(language.code()).resolve(file))) {
            entries.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static List<String> files(Language language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language.code()))) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() throws IOException {
        assertEquals(files(Language.ENGLISH), files(Language.CHINESE));
        assertFalse(files(Language.ENGLISH).isEmpty());
        for (String file : files(Language.ENGLISH)) {
            Properties english = bundle(Language.ENGLISH, file);
            Properties chinese = bundle(Language.CHINESE, file);
            assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()), file);
            for (String key : english.stringPropertyNames()) {
                assertEquals(
                        placeholders(english.getProperty(key)),
                        placeholders(chinese.getProperty(key)),
                        file + " " + key);
            }
        }
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    @Test
    void everyKeyStandsInTheBundleItsFirstPartNames() throws IOException {
        List<String> strays = new ArrayList<>();
        for (String file : files(Language.ENGLISH)) {
            String prefix = file.replace(".properties", ".");
            bundle(Language.ENGLISH, file).stringPropertyNames().stream()
                    .filter(key -> !(key + ".").startsWith(prefix))
                    .forEach(strays::add);
        }
        assertEquals(List.of(), strays);
    }

    @Test
    void aMissingKeyShowsItself() {
        assertEquals("⟨words.no-such-key⟩", Words.in(Language.CHINESE).say("words.no-such-key"));
    }

    @Test
    void aFaultSpeaksEachLanguage() {
        Fault fault = new Fault("words.unknown-language", "fr");
        assertTrue(fault.in(Words.in(Language.CHINESE)).contains("没有“fr”"));
        assertEquals("There is no language “fr”; the lab speaks en and zh.", fault.getMessage());
    }
}
