package org.gradientlab.bench.dropout;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Run;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;
import org.gradientlab.experiment.Shot;

/** Setups, runs and shots of the dropout bench, written as a person sets knobs. */
final class Dropouts {
    static final DropoutBench BENCH = new DropoutBench();

    private Dropouts() {}

    /** The default setup with knobs set as on the command line: {@code "experiment.neuron=2"}. */
    static DropoutSetup with(String... assignments) {
        Scene scene = Scene.of(BENCH);
        for (String assignment : assignments) {
            scene = SceneReader.with(scene, assignment);
        }
        return (DropoutSetup) scene.lanes().getFirst().setup();
    }

    static Run advanced(Run run, long steps) {
        for (long i = 0; i < steps && run.ending() == null; i++) {
            run.step();
        }
        return run;
    }

    /** The frame after so many masks, with everything worked out that takes several pictures. */
    static MaskFrame masks(long steps, String... assignments) {
        return finished(advanced(BENCH.start(with(assignments)), steps));
    }

    static MaskFrame finished(Run run) {
        MaskFrame frame = (MaskFrame) run.frame();
        while (frame.isUnfinished()) {
            frame = (MaskFrame) run.frame();
        }
        return frame;
    }

    static TrainingFrame training(long steps, String... assignments) {
        List<String> all = new ArrayList<>(List.of("experiment=training"));
        all.addAll(List.of(assignments));
        Run run = BENCH.start(with(all.toArray(String[]::new)));
        return (TrainingFrame) advanced(run, steps).frame();
    }

    static double[] scalars(Run run) {
        double[] scalars = new double[BENCH.scalars().size()];
        run.scalars(scalars);
        return scalars;
    }

    /** A shot of a scene with one lane for each list of settings. */
    @SafeVarargs
    static Shot shot(long step, long steps, List<String>... lanes) {
        List<Lane> all = new ArrayList<>();
        for (List<String> settings : lanes) {
            all.add(new Lane(with(settings.toArray(String[]::new))));
        }
        return shot(step, new Scene(BENCH, steps, step, all));
    }

    /** A shot of a scene as a file would hold it. */
    static Shot shot(long step, String text) {
        return shot(step, SceneReader.read("test.yaml", text));
    }

    private static Shot shot(long step, Scene scene) {
        Rehearsal rehearsal = new Rehearsal(scene);
        boolean more = true;
        while (more) {
            more = rehearsal.advance();
        }
        List<Shot.LaneShot> shots = rehearsal.shots(step);
        while (shots.stream().anyMatch(lane -> lane.frame().isUnfinished())) {
            shots = rehearsal.shots(step);
        }
        return new Shot(0, scene, step, rehearsal.last(), false, shots);
    }
}
