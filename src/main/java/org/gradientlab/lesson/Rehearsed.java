package org.gradientlab.lesson;

import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Tape;

/** A lane of a scene as far as a lesson asks for it. Owned by one thread. */
final class Rehearsed {
    private final Scene scene;
    private final Lane lane;
    private final Tape tape;

    Rehearsed(Scene scene, int lane) {
        this.scene = scene;
        this.lane = scene.lanes().get(lane);
        this.tape = new Tape(scene.bench(), this.lane);
    }

    /** The numbers at a step, or at the last one where the scene or the run ends before it. */
    Reading at(long step) {
        long wanted = Math.min(step, scene.steps());
        while (tape.computed() < wanted && tape.advance()) {
            // each turn of the loop is one step
        }
        return reading(Math.min(wanted, tape.computed()));
    }

    private Reading reading(long step) {
        return new Reading(scene.bench(), lane.at(step), tape.track(), step);
    }

    /** Whether a condition comes to hold at some step of the scene. */
    boolean fulfils(Condition condition) {
        long last = Math.min(condition.within(), scene.steps());
        for (long step = 0; step <= last; step++) {
            Reading here = at(step);
            if (here.step() < step) {
                return false;
            }
            if (condition.holds(here)) {
                return true;
            }
        }
        return false;
    }
}
