package org.gradientlab.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.gradientlab.words.Fault;

/**
 * The scenes that come with the lab: {@code assets/scenes/<name>.yaml}. What there is stands in
 * {@code order.txt}, below the bench that each scene is for.
 */
public final class BuiltInScenes {
    private static final String FOLDER = "/assets/scenes/";
    private static final Map<String, Scene> READ = new ConcurrentHashMap<>();

    /** From the name of a scene to the id of its bench, in the order in which they are shown. */
    private static final Map<String, String> BENCHES = readOrder();

    private BuiltInScenes() {}

    public static List<String> names() {
        return List.copyOf(BENCHES.keySet());
    }

    /** Read once: the first window shows a few of them, and then they are asked for again. */
    public static Scene named(String name) {
        return READ.computeIfAbsent(
                name, any -> SceneReader.read(name + ".yaml", text(name + ".yaml")));
    }

    /** The id of a scene's bench, for which the scene need not be read. */
    public static String benchOf(String name) {
        return Objects.requireNonNull(BENCHES.get(name), name);
    }

    private static Map<String, String> readOrder() {
        Map<String, String> order = new LinkedHashMap<>();
        String bench = "";
        for (String line : text("order.txt").lines().toList()) {
            if (line.startsWith(" ")) {
                order.put(line.strip(), bench);
            } else {
                bench = line;
            }
        }
        return order;
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
