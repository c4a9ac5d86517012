package org.gradientlab.command;

import java.nio.file.Path;
import java.util.List;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Tape;
import org.gradientlab.words.Fault;

/**
 * Runs a scene without a window: its numbers as CSV, its telling step as a picture, or how it
 * ended.
 */
final class RunCommand implements Command {
    @Override
    public String name() {
        return "run";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments arguments =
                Arguments.of(
                        words,
                        "--set",
                        "--steps",
                        "--csv",
                        "--png",
                        "--size",
                        "--theme",
                        "--language",
                        "--scale");
        Scene scene = scene(arguments);
        String csv = arguments.last("--csv");
        String png = arguments.last("--png");
        if (csv != null) {
            CsvTarget.write(csv, console.out(), out -> new CsvOfRun(scene, out, console).write());
        }
        if (png != null) {
            NativeLibraries.require(false);
            Path file = SceneArgument.path(png);
            boolean untold = scene.at() == 0 && !scene.bench().tellsAtOnce();
            Scene shown = untold ? scene.at(scene.steps()) : scene;
            console.pictures().picture(shown, file, Styles.of(arguments));
            console.out().println(file);
        }
        if (csv == null && png == null) {
            summarize(scene, console);
        }
        return 0;
    }

    static Scene scene(Arguments arguments) {
        Scene scene = SceneArgument.scene(arguments.onlyName("command.run-needs-scene"));
        for (String assignment : arguments.all("--set")) {
            scene = SceneReader.with(scene, assignment);
        }
        String steps = arguments.last("--steps");
        return steps == null ? scene : SceneReader.with(scene, "steps=" + steps);
    }

    private static void summarize(Scene scene, Console console) {
        Rehearsal rehearsal = new Rehearsal(scene);
        while (rehearsal.advance()) {
            // each turn of the loop is one step of every lane
        }
        for (int lane = 0; lane < rehearsal.tapes().size(); lane++) {
            Tape tape = rehearsal.tapes().get(lane);
            double[] last = tape.scalars(tape.computed());
            StringBuilder line =
                    new StringBuilder(console.words().say("command.ran", lane, tape.computed()));
            for (int i = 0; i < last.length; i++) {
                line.append("  ")
                        .append(scene.bench().scalars().get(i))
                        .append(" = ")
                        .append(last[i]);
            }
            console.out().println(line);
            CsvOfRun.tellEnding(lane, tape, console);
        }
    }

    static Fault unwritable(String file) {
        return new Fault("command.cannot-write", file);
    }
}
