package org.gradientlab.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gradientlab.words.Fault;

/**
 * The scenes that come with the lab: {@code assets/scenes/<name>.yaml}, in the order of {@code
 * order.txt}.
 */
public final class BuiltInScenes {
    private static final String FOLDER = "/assets/scenes/";

    private BuiltInScenes() {}

    public static List<String> names() {
        return text("order.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    public static Scene named(String name) {
        return SceneReader.read(name + ".yaml", text(name + ".yaml"));
    }

    /** The bundle key of a scene's title; with ".about" behind it, of its one line. */
    public static String titleKey(String name) {
        return "scenes." + name;
    }

    private static String text(String file) {
        try (InputStream in = BuiltInScenes.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new Fault("scene.no-such-file", file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
