package org.gradientlab.shell.session;

import java.util.List;
import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.VariantKind;

/** Which knobs of the scene on the workbench differ from a fresh one, and setting them back. */
public final class KnobChanges {
    private final Session session;

    KnobChanges(Session session) {
        this.session = session;
    }

    private Declaration declaration() {
        return Declaration.of(session.scene().bench());
    }

    /** What a knob would be in a fresh scene; inside a variant, what its present case starts at. */
    public Object defaultOf(int lane, String knobPath) {
        return Defaults.of(declaration(), session.setup(lane), knobPath);
    }

    /** Whether a knob differs from what a fresh scene has; of a variant, only its case counts. */
    public boolean isChanged(int lane, String knobPath) {
        KnobPath knob = KnobPath.of(declaration(), knobPath);
        Setup setup = session.setup(lane);
        Object now = knob.in(setup);
        Object fresh = defaultOf(lane, knobPath);
        return knob.kind(setup) instanceof VariantKind
                ? now.getClass() != fresh.getClass()
                : !now.equals(fresh);
    }

    public void reset(int lane, String knobPath) {
        session.turn(lane, knobPath, defaultOf(lane, knobPath), false);
    }

    /**
     * Every knob of a lane, and the number of steps, as the bench declares them; but not those that
     * are hidden or locked.
     */
    public void resetAll(int lane) {
        Scene now = session.scene();
        Scene fresh = Scene.of(now.bench());
        Setup setup =
                now.rules()
                        .keepAll(
                                declaration(),
                                session.setup(lane),
                                fresh.lanes().getFirst().setup());
        Scene next = now.withLane(lane, new Lane(setup, List.of()));
        boolean stepsStay = now.rules().locks("steps") || now.rules().hides("steps");
        session.go(stepsStay ? next : next.withSteps(fresh.steps()), null, false);
    }
}
