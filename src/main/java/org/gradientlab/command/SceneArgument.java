package org.gradientlab.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.words.Fault;

/**
 * A scene as the command line names one: a file, a built-in scene, or a bench for its fresh scene.
 */
final class SceneArgument {
    private SceneArgument() {}

    static Scene scene(String name) {
        for (Bench<?> bench : Benches.all()) {
            if (bench.id().equals(name)) {
                return Scene.of(bench);
            }
        }
        if (BuiltInScenes.names().contains(name)) {
            return BuiltInScenes.named(name);
        }
        Path file = path(name);
        if (!Files.exists(file) && !name.contains(".") && !name.contains("/")) {
            throw new Fault(
                    "command.no-such-scene",
                    name,
                    Benches.ids(),
                    String.join(", ", BuiltInScenes.names()));
        }
        return SceneReader.read(file);
    }

    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Fault("command.bad-path", name);
        }
    }
}
