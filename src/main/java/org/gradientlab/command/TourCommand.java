package org.gradientlab.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradientlab.command.Pictures.NamedScene;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;

/** Opens each bench or scene without a display and writes a picture of its most telling step. */
final class TourCommand implements Command {
    private static final String FOLDER = "target/tour";

    @Override
    public String name() {
        return "tour";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments arguments =
                Arguments.of(words, "--out", "--size", "--theme", "--language", "--scale");
        Path folder = SceneArgument.path(arguments.last("--out", FOLDER));
        NativeLibraries.require(false);
        console.pictures()
                .tour(
                        scenes(arguments.names()),
                        folder,
                        Styles.of(arguments),
                        path -> console.out().println(path));
        return 0;
    }

    private static List<NamedScene> scenes(List<String> names) {
        List<NamedScene> scenes = new ArrayList<>();
        for (String name : names) {
            String file = String.valueOf(SceneArgument.path(name).getFileName());
            scenes.add(
                    new NamedScene(
                            file.replaceFirst("\\.[^.]+$", ""),
                            telling(SceneArgument.scene(name))));
        }
        if (names.isEmpty()) {
            for (Bench<?> bench : Benches.all()) {
                scenes.add(new NamedScene(bench.id(), telling(Scene.of(bench))));
            }
            BuiltInScenes.names()
                    .forEach(name ->
                            scenes.add(new NamedScene(name, telling(BuiltInScenes.named(name)))));
        }
        return scenes;
    }

    /** The step a scene asks to be shown at, or a third of the way where it does not say. */
    private static Scene telling(Scene scene) {
        boolean told = scene.at() > 0 || scene.bench().tellsAtOnce();
        return told ? scene : scene.at(scene.steps() / 3);
    }
}
