package org.gradientlab.bench.race;

import java.util.List;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;

/** Shots of races for tests, computed without a player. */
final class RaceShots {
    private RaceShots() {}

    static Shot at(long step, long steps, String... settings) {
        Scene scene =
                new Scene(Races.BENCH, steps, step, List.of(new Lane(Races.with(settings))));
        Rehearsal rehearsal = new Rehearsal(scene);
        boolean more = true;
        while (more) {
            more = rehearsal.advance();
        }
        long shown = Math.min(step, rehearsal.reach());
        Shot shot = new Shot(0, scene, shown, rehearsal.last(), false, rehearsal.shots(shown));
        while (shot.lane().frame().isUnfinished()) {
            shot = new Shot(0, scene, shown, rehearsal.last(), false, rehearsal.shots(shown));
        }
        return shot;
    }
}
