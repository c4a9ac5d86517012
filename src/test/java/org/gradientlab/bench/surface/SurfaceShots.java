package org.gradientlab.bench.surface;

import java.util.ArrayList;
import java.util.List;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;

/** Shots of the surface bench for tests, computed without a player. */
final class SurfaceShots {
    private SurfaceShots() {}

    /** One lane for each list of settings, such as "f=x^2+y^2", "optimizer.eta=0.1". */
    @SafeVarargs
    static Shot at(long step, long steps, List<String>... lanes) {
        List<Lane> all = new ArrayList<>();
        for (List<String> settings : lanes) {
            all.add(new Lane(Surfaces.with(settings.toArray(String[]::new))));
        }
        Scene scene = new Scene(Surfaces.BENCH, steps, step, all);
        Rehearsal rehearsal = new Rehearsal(scene);
        boolean more = true;
        while (more) {
            more = rehearsal.advance();
        }
        long shown = Math.min(step, rehearsal.reach());
        return new Shot(0, scene, shown, rehearsal.last(), false, rehearsal.shots(shown));
    }
}
