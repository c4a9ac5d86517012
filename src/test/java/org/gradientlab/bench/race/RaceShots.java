package org.gradientlab.bench.race;

import java.util.List;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;

/** Shots of races for tests, computed without a player. */
final class RaceShots {
    private RaceShots() {}

    static Shot at(long step, long steps, String... settings) {
        return of(step, steps, Races.with(settings));
    }

    /** With these racers, counted from 1, switched off. */
    static Shot hiding(long step, List<Integer> hidden, String... settings) {
        KnobPath path = KnobPath.of(Declaration.of(Races.BENCH), "hidden");
        return of(step, 200, (RaceSetup) path.with(Races.with(settings), hidden));
    }

    private static Shot of(long step, long steps, RaceSetup setup) {
        Scene scene = new Scene(Races.BENCH, steps, step, List.of(new Lane(setup)));
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
