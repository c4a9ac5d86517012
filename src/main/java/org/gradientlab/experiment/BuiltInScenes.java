package org.gradientlab.experiment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gradientlab.words.Fault;

/**
 * The scenes that come with the lab: {@code assets/scenes/<name>.yaml}, in the order of {@code
 * order.txt}.
 */
public final class BuiltInScenes {
    private static final String FOLDER = "/assets/scenes/";
    private static final Pattern BENCH = Pattern.compile("(?m)^bench: *(\\S+)");
    private static final Map<String, Scene> READ = new ConcurrentHashMap<>();
    private static final Map<String, String> BENCHES = new ConcurrentHashMap<>();

    private BuiltInScenes() {}

    public static List<String> names() {
        return text("order.txt").lines().filter(line -> !line.isBlank()).toList();
    }

    /** Read once: the first window shows a few of them, and then they are asked for again. */
    public static Scene named(String name) {
        return READ.computeIfAbsent(
                name, any -> SceneReader.read(name + ".yaml", text(name + ".yaml")));
    }

    /** The id of a scene's bench, which costs less than the scene. */
    public static String benchOf(String name) {
        return BENCHES.computeIfAbsent(
                name,
                any -> {
                    Matcher bench = BENCH.matcher(text(name + ".yaml"));
                    return bench.find() ? bench.group(1) : "";
                });
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
