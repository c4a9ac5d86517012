package org.gradientlab.shell.export;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;

/** Runs a scene of its own to hand out shots of any of its steps. Owned by one thread. */
public final class Reel {
    private final Rehearsal rehearsal;
    private final BooleanSupplier cancelled;

    /** Stops with a {@link CancellationException} as soon as it is cancelled. */
    public Reel(Scene scene, BooleanSupplier cancelled) {
        rehearsal = new Rehearsal(scene);
        this.cancelled = cancelled;
    }

    /**
     * What the scene shows at a step, as soon as it has come to rest there; at its last step, if it
     * ends before.
     */
    public Shot shot(long step) {
        Scene scene = rehearsal.scene();
        checkCancelled();
        runTo(scene.bench().runsAhead() ? scene.steps() : step);
        long at = Math.min(step, rehearsal.last());
        List<LaneShot> lanes = rehearsal.shots(at);
        while (lanes.stream().anyMatch(lane -> lane.frame().isUnfinished())) {
            lanes = rehearsal.shots(at);
        }
        return new Shot(0, scene, at, rehearsal.last(), false, lanes);
    }

    private void checkCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private void runTo(long step) {
        while (rehearsal.reach() < step && rehearsal.advance()) {
            // Each turn of the loop brings the lanes one step on.
            checkCancelled();
        }
    }
}
