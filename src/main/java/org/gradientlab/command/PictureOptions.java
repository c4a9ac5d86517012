package org.gradientlab.command;

import java.nio.file.Path;
import java.util.List;
import org.gradientlab.command.Pictures.NamedScene;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/** The pictures that {@code run} is asked for, and how they are to look. */
final class PictureOptions {
    static final List<String> NAMES =
            List.of(
                    "--png",
                    "--svg",
                    "--gif",
                    "--size",
                    "--theme",
                    "--language",
                    "--scale",
                    "--times",
                    "--background",
                    "--at",
                    "--from",
                    "--to",
                    "--every",
                    "--per-second");

    private static final double USUAL_PACE = 10;

    private final Arguments arguments;

    PictureOptions(Arguments arguments) {
        this.arguments = arguments;
    }

    boolean areAskedFor() {
        return List.of("--png", "--svg", "--gif").stream()
                .anyMatch(option -> arguments.last(option) != null);
    }

    /** Makes them and says which files there are now. */
    void make(String name, Scene scene, Console console) {
        StageStyle style = style();
        FilmPlan film = film(scene);
        NativeLibraries.require(false);
        NamedScene still = new NamedScene(name, still(scene));
        Pictures pictures = console.pictures();
        make("--png", console, file -> pictures.png(still, file, style));
        make("--svg", console, file -> pictures.svg(still, file, style));
        make(
                "--gif",
                console,
                file -> pictures.gif(new NamedScene(name, scene), file, style, film));
    }

    private interface Maker {
        void make(Path file);
    }

    private void make(String option, Console console, Maker maker) {
        String name = arguments.last(option);
        if (name != null) {
            Path file = SceneArgument.path(name);
            maker.make(file);
            console.out().println(file);
        }
    }

    /** A scene that names no step is shown at its end, unless its start already tells. */
    private Scene still(Scene scene) {
        Long at = step("--at", scene);
        if (at != null) {
            return scene.at(at);
        }
        boolean untold = scene.at() == 0 && !scene.bench().tellsAtOnce();
        return untold ? scene.at(scene.steps()) : scene;
    }

    private FilmPlan film(Scene scene) {
        Long from = step("--from", scene);
        Long to = step("--to", scene);
        return new FilmPlan(
                from == null ? 0 : from,
                to == null ? scene.steps() : to,
                arguments.whole("--every", 0, 1, scene.steps()),
                arguments.number("--per-second", USUAL_PACE, 0.5, 50));
    }

    private @Nullable Long step(String option, Scene scene) {
        return arguments.last(option) == null ? null : arguments.whole(option, 0, 0, scene.steps());
    }

    private StageStyle style() {
        String background = arguments.last("--background", "paper");
        if (!background.equals("paper") && !background.equals("none")) {
            throw new Fault("command.bad-background", background);
        }
        return new StageStyle(
                Styles.of(arguments),
                (int) arguments.whole("--times", 1, 1, 4),
                background.equals("paper"));
    }
}
