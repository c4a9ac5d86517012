package org.gradientlab.shell.session;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.words.Fault;

/**
 * The lanes of the scene on the workbench: which one the knobs belong to, and how lanes come and
 * go. Used on the FX thread only.
 */
public final class Lanes {
    private final Session session;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();

    Lanes(Session session) {
        this.session = session;
    }

    /** The index of the lane that the knobs belong to. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public int chosen() {
        return chosen.get();
    }

    public int count() {
        return session.scene().lanes().size();
    }

    /** Whether there can be no more. */
    public boolean isFull() {
        return count() >= Scene.MOST_LANES;
    }

    public void choose(int lane) {
        chosen.set(Math.clamp(lane, 0, count() - 1));
    }

    public void chooseNext() {
        choose((chosen() + 1) % count());
    }

    /** Makes sure that the chosen lane is one of so many: told before the scene is another. */
    void leave(int lanes) {
        chosen.set(Math.min(chosen(), lanes - 1));
    }

    /** Adds a lane like the chosen one, seed and all, and goes over to it. */
    public void compare() {
        add(lane());
    }

    /** Adds a lane that is the chosen one up to the step on screen, and goes over to it. */
    public void fork() {
        add(lane().until(session.step()));
    }

    private Lane lane() {
        return session.scene().lanes().get(chosen());
    }

    private void add(Lane lane) {
        checkRoom(1);
        int added = chosen() + 1;
        session.go(session.scene().withLaneAfter(chosen(), lane), null, false);
        choose(added);
    }

    private void checkRoom(int more) {
        if (count() + more > Scene.MOST_LANES) {
            throw new Fault("shell.most-lanes", Scene.MOST_LANES, count() + more);
        }
    }

    /** Takes the chosen lane out; the last one stays. */
    public void remove() {
        remove(chosen());
    }

    /** Adds a lane like one that a stage shows; nothing where it is gone or there is no room. */
    public void copy(int lane) {
        if (session.has(lane) && !isFull()) {
            Scene scene = session.scene();
            session.go(scene.withLaneAfter(lane, scene.lanes().get(lane)), null, false);
        }
    }

    /** Takes a lane out that a stage shows; nothing where it is gone or the last one. */
    public void remove(int lane) {
        if (session.has(lane) && count() > 1) {
            session.go(session.scene().withoutLane(lane), null, false);
        }
    }

    /** Adds a lane like one but for the value of a knob. */
    public void beside(int lane, String knobPath, Object value) {
        checkRoom(1);
        new Turning(session.scene(), knobPath).checkFree();
        Scene scene = session.scene();
        Scene more = scene.withLaneAfter(lane, scene.lanes().get(lane));
        session.go(turned(more, lane + 1, knobPath, value), null, false);
    }

    /**
     * Gives a lane the first of several values of a knob, and adds a lane for each of the others.
     */
    public void sweep(int lane, String knobPath, List<?> values) {
        checkRoom(values.size() - 1);
        new Turning(session.scene(), knobPath).checkFree();
        Scene swept = session.scene();
        for (int i = 1; i < values.size(); i++) {
            swept = swept.withLaneAfter(lane, swept.lanes().get(lane));
        }
        for (int i = 0; i < values.size(); i++) {
            swept = turned(swept, lane + i, knobPath, values.get(i));
        }
        session.go(swept, null, false);
    }

    private Scene turned(Scene scene, int lane, String knobPath, Object value) {
        return new Turning(scene, knobPath).at(session.shotProperty().get(), lane, value);
    }
}
