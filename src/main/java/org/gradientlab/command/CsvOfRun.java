package org.gradientlab.command;

import java.io.PrintStream;
import java.util.List;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Tape;

/** Every scalar of every step of every lane, in full double precision, one line a step. */
final class CsvOfRun {
    private final Scene scene;
    private final PrintStream out;
    private final Console console;

    CsvOfRun(Scene scene, PrintStream out, Console console) {
        this.scene = scene;
        this.out = out;
        this.console = console;
    }

    void write() {
        out.print("lane,step," + String.join(",", scene.bench().scalars()) + "\n");
        Rehearsal rehearsal = new Rehearsal(scene);
        List<Tape> tapes = rehearsal.tapes();
        long step = 0;
        do {
            for (int lane = 0; lane < tapes.size(); lane++) {
                if (tapes.get(lane).computed() == step) {
                    row(lane, step, tapes.get(lane));
                }
            }
            step++;
        } while (rehearsal.advance());
        for (int lane = 0; lane < tapes.size(); lane++) {
            tellEnding(lane, tapes.get(lane), console);
        }
        out.flush();
    }

    private void row(int lane, long step, Tape tape) {
        StringBuilder row = new StringBuilder().append(lane).append(',').append(step);
        for (double value : tape.scalars(step)) {
            row.append(',').append(value);
        }
        out.print(row.append('\n'));
    }

    /** Where a run ended by itself is said beside the numbers, never among them. */
    static void tellEnding(int lane, Tape tape, Console console) {
        Ending ending = tape.ending();
        if (ending != null) {
            console.err().println(console.words().say("command.lane-ended", lane, ending.why()));
        }
    }
}
