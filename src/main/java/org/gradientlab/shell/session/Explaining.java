package org.gradientlab.shell.session;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.gradientlab.experiment.Player;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What is being explained: a number of a lane, and the shot it is read from. A number of the step
 * on screen follows the playhead; one of another step waits for that step's own picture.
 */
public final class Explaining {
    private final Player player;
    private final ReadOnlyObjectWrapper<@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private @Nullable Asked waiting;

    /** A topic with the shot that answers it. */
    public record Asked(Topic topic, Shot shot) {
        int lane() {
            return topic.lane();
        }

        /** What the topic's lane shows. */
        public LaneShot laneShot() {
            return shot.lanes().get(lane());
        }
    }

    Explaining(Player player) {
        this.player = player;
    }

    /** Null where nothing is being explained. */
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Asks for a number; before the first picture there is nothing to explain. */
    public void ask(Topic topic, @Nullable Shot now) {
        if (now == null || topic.lane() >= now.lanes().size()) {
            return;
        }
        Asked next = new Asked(topic, now);
        if (topic.followsThePlayhead()) {
            waiting = null;
            asked.set(next);
        } else {
            waiting = next;
            player.peek(topic.step());
        }
    }

    public void close() {
        waiting = null;
        asked.set(null);
    }

    /** A new picture on screen. */
    void show(Shot shot) {
        Asked now = asked.get();
        if (now == null) {
            return;
        }
        boolean otherBench = !now.shot().scene().bench().equals(shot.scene().bench());
        if (otherBench || now.lane() >= shot.lanes().size()) {
            close();
        } else if (now.topic().followsThePlayhead()) {
            asked.set(new Asked(now.topic(), shot));
        } else if (!now.shot().scene().equals(shot.scene())) {
            ask(now.topic(), shot);
        }
    }

    /** Called once a pulse. */
    void pulse() {
        Shot peeked = player.takePeeked();
        Asked wanted = waiting;
        if (peeked != null
                && wanted != null
                && peeked.scene().bench().equals(wanted.shot().scene().bench())
                && wanted.lane() < peeked.lanes().size()) {
            waiting = null;
            asked.set(new Asked(wanted.topic(), peeked));
        }
    }
}
