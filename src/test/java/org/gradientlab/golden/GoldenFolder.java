package org.gradientlab.golden;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The folder of reference values named by {@code -Dgolden.dir}. A family of files is a first word:
 * the family {@code optimizers} is optimizers.json and every optimizers_….json there is.
 */
public final class GoldenFolder {
    private static final Map<Path, Golden> READ = new ConcurrentHashMap<>();

    private GoldenFolder() {}

    public static Path path() {
        return Path.of(System.getProperty("golden.dir", "src/test/resources/golden"));
    }

    public static List<Path> files() {
        try (Stream<Path> files = Files.list(path())) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of a family; none is a failure, as a comparison with nothing proves nothing. */
    public static List<Golden> family(String family) {
        List<Golden> found =
                files().stream()
                        .filter(file -> belongs(file, family))
                        .map(GoldenFolder::read)
                        .toList();
        return found.isEmpty() ? fail(path() + " has no " + family + "….json") : found;
    }

    /** All the cases that stand in this section of the files of a family. */
    public static Stream<Golden> cases(String family, String section) {
        return family(family).stream()
                .filter(file -> file.has(section))
                .flatMap(file -> file.get(section).items().stream());
    }

    public static boolean belongs(Path file, String family) {
        String stem = stem(file);
        return stem.equals(family) || stem.startsWith(family + "_");
    }

    public static Golden read(Path file) {
        return READ.computeIfAbsent(file, GoldenFolder::parse);
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static Golden parse(Path file) {
        // every JSON text is a YAML text, so the reader of the scenes reads these too
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(1 << 28).build();
        try {
            Object value = new Load(settings).loadFromString(Files.readString(file));
            return new Golden(stem(file), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
