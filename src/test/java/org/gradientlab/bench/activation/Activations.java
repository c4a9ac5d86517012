package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Shot;

/** Setups, runs and shots for the tests, written as a person sets knobs. */
final class Activations {
    static final ActivationBench BENCH = new ActivationBench();

    private Activations() {}

    /** The default setup with knobs set as on the command line: {@code "show.z=2"}. */
    static ActivationSetup with(String... assignments) {
        Scene scene = Scene.of(BENCH);
        for (String assignment : assignments) {
            scene = SceneReader.with(scene, assignment);
        }
        return (ActivationSetup) scene.lanes().getFirst().setup();
    }

    static ActivationSetup of(Exhibit exhibit) {
        return new ActivationSetup(exhibit);
    }

    static Run run(ActivationSetup setup, long steps) {
        Run run = BENCH.start(setup);
        for (long i = 0; i < steps && run.ending() == null; i++) {
            run.step();
        }
        return run;
    }

    static double[] scalars(ActivationSetup setup, long steps) {
        double[] scalars = new double[BENCH.scalars().size()];
        run(setup, steps).scalars(scalars);
        return scalars;
    }

    static Shot shot(ActivationSetup setup, long step, long steps) {
        return shot(new Scene(BENCH, steps, step, List.of(new Lane(setup))));
    }

    static Shot scene(String name) {
        return shot(BuiltInScenes.named(name));
    }

    /** Computed without a player. */
    static Shot shot(Scene scene) {
        Rehearsal rehearsal = new Rehearsal(scene);
        boolean more = true;
        while (more) {
            more = rehearsal.advance();
        }
        long shown = Math.min(scene.at(), rehearsal.reach());
        return new Shot(0, scene, shown, rehearsal.last(), false, rehearsal.shots(shown));
    }
}
