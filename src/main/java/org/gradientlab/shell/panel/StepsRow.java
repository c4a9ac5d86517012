package org.gradientlab.shell.panel;

import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.WholeKind;
import org.gradientlab.knob.Group;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.TextStyle;
import org.gradientlab.shell.control.RichText;
import org.gradientlab.shell.session.Session;
import org.gradientlab.words.Word;

/** The one knob that belongs to the scene and not to a lane: how many steps there are. */
final class StepsRow {
    private final Session session;
    private final KnobRow row;

    StepsRow(Session session, Look look) {
        this.session = session;
        WholeKind kind =
                new WholeKind(
                        session.scene().bench().steps(),
                        1,
                        Scene.MOST_STEPS,
                        Scene.MOST_STEPS,
                        true,
                        "",
                        false);
        KnobEntry entry = new KnobEntry("steps", Group.RUN, kind, Word.of("shell.steps"), 0, false);
        FaultLine faults = new FaultLine(look.words());
        RichText label =
                new RichText(look.words().say("shell.steps"), TextStyle.BODY, look, "knob-label");
        NumberControl control =
                NumberControl.of(
                        kind,
                        look.words().say("shell.unit.steps"),
                        faults,
                        (value, adjusting) ->
                                session.steps(((Number) value).longValue(), adjusting));
        control.valueField().input().setId("knob-steps");
        control.valueField().input().setAccessibleText(look.words().say("shell.steps"));
        row = new KnobRow(entry, look, label, control, faults);
        row.onReset(() -> session.steps(session.scene().bench().steps(), false));
    }

    KnobRow row() {
        return row;
    }

    /** Shows the scene's number of steps; true where it is not the bench's own. */
    boolean show() {
        long steps = session.scene().steps();
        boolean changed = steps != session.scene().bench().steps();
        row.show(steps, changed);
        return changed;
    }
}
