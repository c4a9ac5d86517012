package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;

/** Shots of the classify bench for tests, computed without a player. */
final class ClassifyShots {
    private ClassifyShots() {}

    static Shot at(long step, String... settings) {
        return at(step, List.of(List.of(settings)));
    }

    /** One lane for each list of settings, such as "data=xor", "optimizer.eta=0.1". */
    static Shot at(long step, List<List<String>> lanes) {
        List<Lane> all = new ArrayList<>();
        for (List<String> settings : lanes) {
            all.add(new Lane(Classifications.with(settings.toArray(String[]::new))));
        }
        return at(step, new Scene(Classifications.BENCH, Math.max(1, step), step, all));
    }

    static Shot at(long step, Scene scene) {
        Rehearsal rehearsal = new Rehearsal(scene);
        while (rehearsal.reach() < step && rehearsal.advance()) {
            // Each turn of the loop brings the lanes one step on.
        }
        long shown = Math.min(step, rehearsal.reach());
        return new Shot(0, scene, shown, rehearsal.last(), false, rehearsal.shots(shown));
    }
}
