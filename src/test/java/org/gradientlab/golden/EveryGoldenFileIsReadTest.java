package org.gradientlab.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A golden file, or a section of one, that no test class claims to read fails here. */
class EveryGoldenFileIsReadTest {
    private static final Set<String> NOT_CASES = Set.of("about", "set", "versions");

    private static List<ReadsGolden> readers = List.of();

    static Stream<Path> files() {
        return GoldenFolder.files().stream();
    }

    @BeforeAll
    static void findReaders() {
        readers =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                                .importPackages("org.gradientlab")
                                .stream()
                                .filter(type -> type.isAnnotatedWith(ReadsGolden.class))
                                .map(EveryGoldenFileIsReadTest::claim)
                                .toList();
    }

    private static ReadsGolden claim(JavaClass type) {
        return type.getAnnotationOfType(ReadsGolden.class);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySectionOfTheFileHasAReader(Path file) {
        List<ReadsGolden> its =
                readers.stream()
                        .filter(reader -> GoldenFolder.belongs(file, reader.value()))
                        .toList();
        assertFalse(its.isEmpty(), () -> file + " is read by no test");
        Set<String> left = new HashSet<>(GoldenFolder.read(file).keys());
        left.removeAll(NOT_CASES);
        its.forEach(reader -> left.removeAll(List.of(reader.sections())));
        assertEquals(Set.of(), left, () -> file + " has sections that no test reads");
    }
}
