package org.gradientlab.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gradientlab.command.Pictures.NamedScene;
import org.gradientlab.experiment.Bench;
import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.lesson.Course;
import org.gradientlab.words.Fault;

/** Opens each bench or scene without a display and writes a picture of its most telling step. */
final class TourCommand implements Command {
    private static final String LESSON = "lesson:";
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
        PictureStyle style = Styles.of(arguments);
        List<String> lessons =
                arguments.names().stream().filter(name -> name.startsWith(LESSON)).toList();
        List<String> scenes =
                arguments.names().stream().filter(name -> !name.startsWith(LESSON)).toList();
        if (!scenes.isEmpty() || lessons.isEmpty()) {
            console.pictures()
                    .tour(scenes(scenes), folder, style, path -> console.out().println(path));
        }
        if (arguments.names().isEmpty()) {
            Path png = folder.resolve("lessons.png");
            console.pictures().lessons(png, style);
            console.out().println(png);
        }
        lessons.forEach(lesson -> console.out().println(lesson(lesson, folder, style, console)));
        return 0;
    }

    /**
     * {@code lesson:ID} is the lesson at its prediction, {@code lesson:ID:4} at its fourth part.
     */
    private static Path lesson(String name, Path folder, PictureStyle style, Console console) {
        String[] parts = name.split(":", -1);
        String id = parts[1];
        boolean known = Course.lessons().stream().anyMatch(lesson -> lesson.id().equals(id));
        if (!known || parts.length > 3 || (parts.length == 3 && !parts[2].matches("[1-6]"))) {
            throw new Fault("lesson.unknown-lesson", name);
        }
        int part = parts.length == 3 ? Integer.parseInt(parts[2]) : 2;
        Path png = folder.resolve(name.replace(':', '-') + ".png");
        console.pictures().lesson(id, part - 1, png, style);
        return png;
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
