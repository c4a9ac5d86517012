package org.gradientlab.shell.session;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.gradientlab.experiment.Shot;
import org.jspecify.annotations.Nullable;

/**
 * Lies over all of a run but its start while someone is to say first what they expect: what comes
 * is neither seen nor stepped to.
 */
public final class Cover {
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private Runnable refusal = () -> {};
    private @Nullable Shot newest;

    Cover() {}

    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    public boolean isOn() {
        return on.get();
    }

    /** What is done when someone wants to look under it. */
    public void onRefusal(Runnable told) {
        refusal = told;
    }

    void lay(boolean wanted) {
        on.set(wanted);
    }

    /** Whether going on is refused now; says so. */
    boolean refuses() {
        if (on.get()) {
            refusal.run();
        }
        return on.get();
    }

    /** What may be seen of a shot. */
    Shot over(Shot shot) {
        newest = shot;
        return on.get() ? shot.withoutFuture() : shot;
    }

    /** No shot is there any more. */
    void forget() {
        newest = null;
    }

    /** What may be seen of the last one, which was laid over or uncovered since; null before it. */
    @Nullable Shot again() {
        return newest == null ? null : over(newest);
    }
}
