package org.gradientlab.command;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.gradientlab.experiment.CsvOfRun;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Tape;
import org.gradientlab.words.Fault;

/**
 * Runs a scene without a window: its numbers as CSV, pictures of it, moving ones too, or how it
 * ended.
 */
final class RunCommand implements Command {
    private static final List<String> OWN = List.of("--set", "--sweep", "--steps", "--csv");

    @Override
    public String name() {
        return "run";
    }

    @Override
    public int run(List<String> words, Console console) {
        Arguments arguments =
                Arguments.of(
                        words,
                        Stream.concat(OWN.stream(), PictureOptions.NAMES.stream())
                                .toArray(String[]::new));
        Scene scene = scene(arguments);
        PictureOptions pictures = new PictureOptions(arguments);
        String csv = arguments.last("--csv");
        if (csv != null) {
            CsvTarget.write(csv, console.out(), out -> writeNumbers(scene, out, console));
        }
        if (pictures.areAskedFor()) {
            pictures.make(arguments.names().getFirst(), scene, console);
        } else if (csv == null) {
            summarize(scene, console);
        }
        return 0;
    }

    /** Where a run ended by itself is said beside the numbers, never among them. */
    private static void writeNumbers(Scene scene, PrintStream out, Console console) {
        List<Tape> tapes = new CsvOfRun(scene, out).write();
        for (int lane = 0; lane < tapes.size(); lane++) {
            tellEnding(lane, tapes.get(lane), console);
        }
    }

    private static void tellEnding(int lane, Tape tape, Console console) {
        Ending ending = tape.ending();
        if (ending != null) {
            console.err().println(console.words().say("command.lane-ended", lane, ending.why()));
        }
    }

    static Scene scene(Arguments arguments) {
        Scene scene = SceneArgument.scene(arguments.onlyName("command.run-needs-scene"));
        for (String assignment : arguments.all("--set")) {
            scene = SceneReader.with(scene, assignment);
        }
        for (String assignment : arguments.all("--sweep")) {
            scene = SceneReader.swept(scene, assignment);
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
                if (Double.isNaN(last[i]) && Double.isNaN(tape.track().get(i, 0))) {
                    continue; // what this run never had, such as a ninth layer
                }
                line.append("  ")
                        .append(scene.bench().scalars().get(i))
                        .append(" = ")
                        .append(last[i]);
            }
            console.out().println(line);
            tellEnding(lane, tape, console);
        }
    }

    static Fault unwritable(String file) {
        return new Fault("command.cannot-write", file);
    }
}
