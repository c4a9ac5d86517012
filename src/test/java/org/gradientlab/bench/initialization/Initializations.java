package org.gradientlab.bench.initialization;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Tape;

/** Setups, tapes and shots for the tests, written as a person sets knobs. */
final class Initializations {
    static final InitializationBench BENCH = new InitializationBench();

    private Initializations() {}

    /** The default setup with knobs set as on the command line: {@code "scheme.sigma=0.1"}. */
    static InitializationSetup with(String... assignments) {
        Scene scene = Scene.of(BENCH);
        for (String assignment : assignments) {
            scene = SceneReader.with(scene, assignment);
        }
        return (InitializationSetup) scene.lanes().getFirst().setup();
    }

    /** A tape that has come to a step, or to its end. */
    static Tape tape(InitializationSetup setup, long steps) {
        Tape tape = new Tape(BENCH, new Lane(setup));
        while (tape.computed() < steps && tape.advance()) {
            // each turn of the loop is one step
        }
        return tape;
    }

    /** The whole pass of the last step of a tape. */
    static InitializationFrame frame(Tape tape) {
        InitializationFrame frame = (InitializationFrame) tape.frame(tape.computed());
        while (frame.isUnfinished()) {
            frame = (InitializationFrame) tape.frame(tape.computed());
        }
        return frame;
    }

    static InitializationFrame frame(String... assignments) {
        return frame(tape(with(assignments), 0));
    }

    /** One lane for each list of settings. */
    @SafeVarargs
    static Shot shot(long step, List<String>... lanes) {
        List<Lane> all = new ArrayList<>();
        for (List<String> settings : lanes) {
            all.add(new Lane(with(settings.toArray(String[]::new))));
        }
        Scene scene = new Scene(BENCH, Math.max(step, 40), step, all);
        Rehearsal rehearsal = new Rehearsal(scene);
        while (rehearsal.reach() < step && rehearsal.advance()) {
            // each turn of the loop brings the lanes one step on
        }
        long shown = Math.min(step, rehearsal.reach());
        return new Shot(0, scene, shown, rehearsal.last(), false, rehearsal.shots(shown));
    }
}
