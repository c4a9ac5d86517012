package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A style that no node has would be read at every start, and puzzle whoever reads the sheet. */
class StyleNamesTest {
    private static final Pattern REMARK = Pattern.compile("/[*].*?[*]/", Pattern.DOTALL);
    private static final Pattern SELECTOR = Pattern.compile("([^{}]+)[{][^{}]*[}]");
    private static final Pattern NAME = Pattern.compile("[.]([a-z][a-z0-9-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\n]*)\"");

    /** The names JavaFX and ControlsFX give to their controls and to the parts of them. */
    private static final Set<String> OF_CONTROLS =
            Set.of(
                    ("arrow arrow-button box button cell check-box clipped-container column-header"
                                    + " column-header-background combo-box combo-box-base"
                                    + " combo-box-popup content context-menu corner"
                                    + " decrement-arrow decrement-button filler high-thumb"
                                    + " hyperlink increment-arrow increment-button label"
                                    + " list-cell list-view low-thumb mark menu menu-button"
                                    + " menu-item placeholder popover popup range-bar"
                                    + " range-slider right-container root scroll-arrow"
                                    + " scroll-bar scroll-pane separator sheet slider table-cell"
                                    + " table-row-cell table-view text text-area text-field"
                                    + " text-input thumb toggle-button tooltip track viewport"
                                    + " virtual-flow")
                            .split(" "));

    @ParameterizedTest
    @ValueSource(strings = {"lab", "shell", "present"})
    void everyNameInASheetIsGivenToANode(String sheet) throws IOException {
        String text = Files.readString(Path.of("assets/styles/" + sheet + ".css"));
        Set<String> named =
                SELECTOR.matcher(REMARK.matcher(text).replaceAll(""))
                        .results()
                        .flatMap(one -> NAME.matcher(one.group(1)).results())
                        .map(one -> one.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(named.size() > 10, "names are found: " + named);
        Set<String> given = given();
        named.removeAll(OF_CONTROLS);
        named.removeIf(name -> given.stream().anyMatch(word -> makes(word, name)));
        assertEquals(Set.of(), named);
    }

    /** A name stands in the code as it is, or its beginning does. */
    private static boolean makes(String word, String name) {
        return name.equals(word) || (word.endsWith("-") && name.startsWith(word));
    }

    private static Set<String> given() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            files = all.filter(file -> file.toString().endsWith(".java")).toList();
        }
        Set<String> words = new TreeSet<>();
        for (Path file : files) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .flatMap(one -> Stream.of(one.group(1).split("[^a-z0-9-]+")))
                    .filter(word -> word.length() > 1)
                    .forEach(words::add);
        }
        return words;
    }
}
