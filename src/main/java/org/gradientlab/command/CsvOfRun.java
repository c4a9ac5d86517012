package org.gradientlab.command;

import java.io.PrintStream;
import java.util.List;
import java.util.StringJoiner;
import org.gradientlab.experiment.Ending;
import org.gradientlab.experiment.Frame;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Tape;

/**
 * The numbers of a run in full double precision: every scalar of every step of every lane, one line
 * a step; of a bench whose frames are tables, the table of the step the scene shows first.
 */
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
        if (scene.bench().columns().isEmpty()) {
            writeSteps();
        } else {
            writeTables();
        }
        out.flush();
    }

    private void writeTables() {
        out.print("lane," + String.join(",", scene.bench().columns()) + "\n");
        Rehearsal rehearsal = new Rehearsal(scene);
        boolean more = true;
        while (more && rehearsal.reach() < scene.at()) {
            more = rehearsal.advance();
        }
        for (int lane = 0; lane < rehearsal.tapes().size(); lane++) {
            Tape tape = rehearsal.tapes().get(lane);
            for (List<Number> row : whole(tape).table()) {
                StringJoiner line = new StringJoiner(",", "", "\n").add(Integer.toString(lane));
                row.forEach(number -> line.add(number.toString()));
                out.print(line);
            }
        }
    }

    private Frame whole(Tape tape) {
        long step = Math.min(scene.at(), tape.computed());
        Frame frame = tape.frame(step);
        while (frame.isUnfinished()) {
            frame = tape.frame(step);
        }
        return frame;
    }

    private void writeSteps() {
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
