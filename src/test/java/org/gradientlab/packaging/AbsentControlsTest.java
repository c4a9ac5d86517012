package org.gradientlab.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The installed lab leaves out the style of controls that it has none of: it must have none. */
final class AbsentControlsTest {
    private static final Path LIST =
            Path.of("src/package/java/org/gradientlab/packaging/BaseSheets.java");
    private static final Pattern NAME = Pattern.compile("(?m)^ {20}\"([a-z-]+)\"");
    private static final Pattern IMPORT =
            Pattern.compile("import (?:javafx[.]scene|atlantafx)[.][\\w.]*[.](\\w+);");

    @Test
    void noControlIsUsedWhoseStyleIsLeftOut() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String text : sources()) {
            IMPORT.matcher(text).results().map(one -> one.group(1)).forEach(used::add);
        }
        assertTrue(used.contains("Button"), "imports are found: " + used);
        Set<String> absent = absent();
        assertTrue(absent.contains("TabPane"), "names are found: " + absent);
        used.retainAll(absent);
        assertEquals(Set.of(), used, "take these out of the list in " + LIST);
    }

    private static Set<String> absent() throws IOException {
        return NAME.matcher(Files.readString(LIST))
                .results()
                .map(AbsentControlsTest::className)
                .collect(Collectors.toSet());
    }

    /** tab-pane is the style class of TabPane. */
    private static String className(MatchResult name) {
        return Pattern.compile("(?:^|-)([a-z])")
                .matcher(name.group(1))
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static List<String> sources() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        List<String> texts = new java.util.ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        return texts;
    }
}
