package org.gradientlab.plot;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;

/** Someone asked for a number to be explained; it rises from where it stands to whoever can. */
public final class TopicEvent extends Event {
    public static final EventType<TopicEvent> ASKED = new EventType<>(ANY, "TOPIC_ASKED");

    private static final long serialVersionUID = 1;

    private final transient Topic topic;

    private TopicEvent(Topic topic) {
        super(ASKED);
        this.topic = topic;
    }

    /** Asks in the name of a node. */
    public static void ask(Node node, Topic topic) {
        node.fireEvent(new TopicEvent(topic));
    }

    public Topic topic() {
        return topic;
    }
}
