package org.gradientlab.plot;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Someone asked for a number to be explained; it rises from where it stands to whoever can. */
public final class TopicEvent extends Event {
    public static final EventType<TopicEvent> ASKED = new EventType<>(ANY, "TOPIC_ASKED");

    private static final long serialVersionUID = 1;

    private final transient Topic topic;
    private final transient Node picture;
    private final transient @Nullable Bounds about;

    private TopicEvent(Topic topic, Node picture, @Nullable Bounds about) {
        super(ASKED);
        this.topic = topic;
        this.picture = picture;
        this.about = about;
    }

    /** Asks in the name of a node. */
    public static void ask(Node node, Topic topic) {
        node.fireEvent(new TopicEvent(topic, node, null));
    }

    /** Asks about a part of a node, in the node's own coordinates. */
    public static void ask(Node node, Topic topic, Bounds about) {
        node.fireEvent(new TopicEvent(topic, node, about));
    }

    /** Where in the node the number stands; empty where it is just under the mouse. */
    public Optional<Bounds> about() {
        return Optional.ofNullable(about);
    }

    public Topic topic() {
        return topic;
    }

    /** In which the number stands. */
    public Node picture() {
        return picture;
    }

    /** The same from a picture whose first lane is a later one. */
    public TopicEvent ofLaterLane(int first) {
        return new TopicEvent(topic.ofLaterLane(first), picture, about);
    }
}
