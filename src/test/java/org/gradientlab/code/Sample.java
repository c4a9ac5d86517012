package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Tape;
import org.gradientlab.words.Language;
import org.gradientlab.words.Words;

/** One lane of a scene whose script is to do what the lab does. */
record Sample(String name, Scene scene, int lane) {
    private static final Map<String, List<double[]>> COMPUTED = new ConcurrentHashMap<>();

    static List<Sample> of(String name, Scene scene, long mostSteps) {
        Scene shortened = scene.withSteps(Math.min(mostSteps, scene.steps()));
        List<Sample> samples = new ArrayList<>();
        for (int lane = 0; lane < scene.lanes().size(); lane++) {
            samples.add(new Sample(name + "-" + (lane + 1), shortened, lane));
        }
        return samples;
    }

    /** A scene as one writes it, its lanes one a line. */
    static List<Sample> written(String name, String bench, long steps, String... lanes) {
        String text =
                "lab: 1\nbench: "
                        + bench
                        + "\nsteps: "
                        + steps
                        + "\nlanes:\n  - "
                        + String.join("\n  - ", lanes)
                        + "\n";
        return of(name, SceneReader.read(name, text), steps);
    }

    Sample atMost(long steps) {
        return new Sample(name, scene.withSteps(Math.min(steps, scene.steps())), lane);
    }

    boolean isWritten() {
        return !(ScriptWriter.program(scene, lane) instanceof Program.None);
    }

    Script script(Dialect dialect) {
        return ScriptWriter.write(scene, lane, dialect, Words.in(Language.ENGLISH));
    }

    /** The scalars the lab computes, step by step; once for scripts of all dialects. */
    List<double[]> expected() {
        return COMPUTED.computeIfAbsent(name + " " + scene.steps(), any -> computed());
    }

    private List<double[]> computed() {
        Rehearsal rehearsal = new Rehearsal(scene.ofLane(lane));
        while (rehearsal.advance()) {
            // each turn of the loop is one step
        }
        Tape tape = rehearsal.tapes().getFirst();
        List<double[]> rows = new ArrayList<>();
        for (long step = 0; step <= tape.computed(); step++) {
            rows.add(tape.scalars(step));
        }
        return rows;
    }

    @Override
    public String toString() {
        return name;
    }
}
