package org.gradientlab.bench.race;

import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.optimizer.Optimizer;

/** Setups and runs for the tests, written as a person sets knobs. */
final class Races {
    static final RaceBench BENCH = new RaceBench();

    private Races() {}

    /** The default setup with knobs set as on the command line: {@code "racers.0.eta=0.9"}. */
    static RaceSetup with(String... assignments) {
        Scene scene = Scene.of(BENCH);
        for (String assignment : assignments) {
            scene = SceneReader.with(scene, assignment);
        }
        return (RaceSetup) scene.lanes().getFirst().setup();
    }

    /** With other racers. */
    static RaceSetup of(RaceSetup setup, Optimizer... racers) {
        KnobPath list = KnobPath.of(Declaration.of(BENCH), "racers");
        return (RaceSetup) list.with(setup, java.util.List.of(racers));
    }

    static RaceFrame frame(RaceSetup setup, long steps) {
        return (RaceFrame) advanced(BENCH.start(setup), steps).frame();
    }

    static Run advanced(Run run, long steps) {
        for (long i = 0; i < steps && run.ending() == null; i++) {
            run.step();
        }
        return run;
    }
}
