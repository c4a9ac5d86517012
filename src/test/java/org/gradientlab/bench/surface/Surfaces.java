package org.gradientlab.bench.surface;

import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Tape;

/** Setups and runs for the tests, written as a person sets knobs. */
final class Surfaces {
    static final SurfaceBench BENCH = new SurfaceBench();

    private Surfaces() {}

    /** The default setup with knobs set as on the command line: {@code "optimizer.eta=0.9"}. */
    static SurfaceSetup with(String... assignments) {
        Scene scene = Scene.of(BENCH);
        for (String assignment : assignments) {
            scene = SceneReader.with(scene, assignment);
        }
        return (SurfaceSetup) scene.lanes().getFirst().setup();
    }

    static SurfaceSetup defaults() {
        return (SurfaceSetup) Declaration.of(BENCH).defaults();
    }

    static Run advanced(Run run, long steps) {
        for (long i = 0; i < steps && run.ending() == null; i++) {
            run.step();
        }
        return run;
    }

    static SurfaceFrame frame(long steps, String... assignments) {
        return (SurfaceFrame) advanced(BENCH.start(with(assignments)), steps).frame();
    }

    static Tape tape(SurfaceSetup setup, long steps) {
        Tape tape = new Tape(BENCH, new Lane(setup));
        while (tape.computed() < steps && tape.advance()) {
            // each turn of the loop is one step
        }
        return tape;
    }
}
