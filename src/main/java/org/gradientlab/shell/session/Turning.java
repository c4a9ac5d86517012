package org.gradientlab.shell.session;

import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.Entry;
import org.gradientlab.experiment.KnobPath;
import org.gradientlab.experiment.RealKind;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Setup;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.WholeKind;
import org.gradientlab.words.Fault;
import org.jspecify.annotations.Nullable;

/** What becomes of a scene whose knob a hand turns. */
record Turning(Scene scene, String path) {
    /** What the scene locks is not for the hand. */
    void checkFree() {
        if (scene.rules().locks(path)) {
            throw new Fault("shell.locked");
        }
    }

    /** A number is read again as if typed, for a drag may lead beyond its range. */
    Object legal(int lane, Object value) {
        return switch (knob().kind(setup(lane))) {
            case RealKind real -> real.read(typed(real.write(value)));
            case WholeKind whole -> whole.read(typed(whole.write(value)));
            default -> value;
        };
    }

    private Entry typed(Object text) {
        return Entry.typed("", path, text.toString());
    }

    /**
     * The scene with the knob turned at the step on screen; locked knobs inside it stay.
     *
     * @param now what is on screen; null while nothing is
     */
    Scene at(@Nullable Shot now, int lane, Object value) {
        long step = now == null ? 0 : now.step();
        boolean over = now != null && now.step() >= now.last();
        Setup before = setup(lane);
        KnobPath knob = knob();
        Setup wanted = (Setup) knob.with(before, value);
        Setup kept = scene.rules().keepLocked(knob.declaration(), before, wanted);
        return scene.turned(lane, path, knob.in(kept), step, over);
    }

    private Setup setup(int lane) {
        return scene.lanes().get(lane).latest();
    }

    private KnobPath knob() {
        return KnobPath.of(Declaration.of(scene.bench()), path);
    }
}
