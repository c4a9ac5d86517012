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
    private static final Pattern ANY_NAME = Pattern.compile("\"([a-z0-9-]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9 -]+)\"");
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

    @Test
    void noNodeHasANameWhoseStyleIsLeftOut() throws IOException {
        String list = Files.readString(LIST);
        String names = list.substring(list.indexOf("UNUSED_NAMES"), list.indexOf("REMARK"));
        Set<String> unused =
                ANY_NAME.matcher(names)
                        .results()
                        .map(one -> one.group(1))
                        .collect(Collectors.toSet());
        assertTrue(unused.contains("flat") && unused.contains("bg-"), "names are found: " + unused);
        Set<String> given = new TreeSet<>();
        for (String text : sources()) {
            LITERAL.matcher(text)
                    .results()
                    .flatMap(one -> Stream.of(one.group(1).split(" ")))
                    .filter(word -> isOneOf(word, unused))
                    .forEach(given::add);
        }
        assertEquals(Set.of(), given, "take these out of the lists in " + LIST);
    }

    private static boolean isOneOf(String word, Set<String> unused) {
        return unused.contains(word)
                || unused.stream().anyMatch(name -> name.contains("-") && word.startsWith(name));
    }

    private static Set<String> absent() throws IOException {
        String list = Files.readString(LIST);
        return NAME.matcher(list.substring(0, list.indexOf("UNUSED_NAMES")))
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
