package org.gradientlab.shell.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.SceneReader;

/**
 * The scenes that come with the lab: every file of {@code assets/scenes}, in the order of the
 * benches and then of the numbers their names begin with. The folder is the only list of them.
 */
public final class BuiltInScenes {
    private static final String FOLDER = "/assets/scenes";
    private static final List<BuiltInScene> ALL = load();

    private BuiltInScenes() {}

    public static List<BuiltInScene> all() {
        return ALL;
    }

    private static List<BuiltInScene> load() {
        URL folder = BuiltInScenes.class.getResource(FOLDER);
        if (folder == null) {
            return List.of();
        }
        try {
            URI place = folder.toURI();
            if (!"jar".equals(place.getScheme())) {
                return in(Path.of(place));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return in(jar.getPath(FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BuiltInScene> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .map(BuiltInScenes::read)
                    .sorted(Comparator.comparing(built -> place(built)))
                    .toList();
        }
    }

    private static int place(BuiltInScene built) {
        return Benches.all().indexOf(built.scene().bench());
    }

    /** {@code 05-over-the-edge.yaml} is the scene {@code over-the-edge}. */
    private static BuiltInScene read(Path file) {
        String name = file.getFileName().toString().replaceAll("^[0-9]+-|\\.yaml$", "");
        return new BuiltInScene(name, SceneReader.read(file));
    }
}
