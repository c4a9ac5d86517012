package org.gradientlab.experiment;

import java.io.PrintStream;
import java.util.List;
import java.util.StringJoiner;

/**
 * The numbers of a run in full double precision: every scalar of every step of every lane, one line
 * a step; of a bench whose frames are tables, the table of the step the scene shows first.
 */
public final class CsvOfRun {
    private final Scene scene;
    private final PrintStream out;
    private final Rehearsal rehearsal;

    public CsvOfRun(Scene scene, PrintStream out) {
        this.scene = scene;
        this.out = out;
        rehearsal = new Rehearsal(scene);
    }

    /** Runs the scene and writes its numbers; hands over the tapes, which know how it ended. */
    public List<Tape> write() {
        if (scene.bench().columns().isEmpty()) {
            writeSteps();
        } else {
            writeTables();
        }
        out.flush();
        return rehearsal.tapes();
    }

    private void writeTables() {
        out.print("lane," + String.join(",", scene.bench().columns()) + "\n");
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
    }

    private void row(int lane, long step, Tape tape) {
        StringBuilder row = new StringBuilder().append(lane).append(',').append(step);
        for (double value : tape.scalars(step)) {
            row.append(',').append(value);
        }
        out.print(row.append('\n'));
    }
}
