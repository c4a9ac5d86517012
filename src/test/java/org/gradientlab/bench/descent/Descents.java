package org.gradientlab.bench.descent;

import org.gradientlab.experiment.Benches;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;

/** Setups and runs for the tests, written as a person sets knobs. */
final class Descents {
    static final DescentBench BENCH = (DescentBench) Benches.named("descent");

    private Descents() {}

    /** The default setup with knobs set as on the command line: {@code "optimizer.eta=0.9"}. */
    static DescentSetup with(String... assignments) {
        Scene scene = Scene.of(BENCH);
        for (String assignment : assignments) {
            scene = SceneReader.with(scene, assignment);
        }
        return (DescentSetup) scene.lanes().getFirst().setup();
    }

    static DescentSetup defaults() {
        return (DescentSetup) Declaration.of(BENCH).defaults();
    }

    /** A run after so many steps, or where it ended before. */
    static Run run(long steps, String... assignments) {
        return advanced(BENCH.start(with(assignments)), steps);
    }

    static Run advanced(Run run, long steps) {
        for (long i = 0; i < steps && run.ending() == null; i++) {
            run.step();
        }
        return run;
    }

    static DescentFrame frame(long steps, String... assignments) {
        return (DescentFrame) run(steps, assignments).frame();
    }

    static double[] scalars(Run run) {
        double[] scalars = new double[BENCH.scalars().size()];
        run.scalars(scalars);
        return scalars;
    }

    static double x(Run run) {
        return scalars(run)[DescentBench.X];
    }
}
