package org.gradientlab.shell.explain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.Shot;
import org.gradientlab.experiment.Shot.LaneShot;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Topic;
import org.gradientlab.plot.TopicEvent;
import org.gradientlab.plot.TopicPlace;
import org.gradientlab.shell.control.Voice;
import org.gradientlab.shell.session.Explaining;
import org.gradientlab.shell.session.Explaining.Asked;
import org.gradientlab.shell.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where the card that explains a number lies over the stage, and the keys that lead through them.
 */
public final class ExplainLayer {
    private static final double GAP = 16;

    /** How much around a click is left free, where nothing says how large the thing asked is. */
    private static final double AROUND = 30;

    private final StackPane over;
    private final Function<Topic, Optional<TopicPlace>> places;
    private final Session session;
    private final ExplainCard card;
    private Point2D clicked = Point2D.ZERO;
    private @Nullable CardPlace place;

    private final EventHandler<KeyEvent> typing = this::typed;
    private final ChangeListener<@Nullable Asked> answering = (asked, was, is) -> show(was, is);
    private @Nullable Node before;
    private Look look;

    /**
     * @param over the stage
     * @param places where on it a number stands
     */
    public ExplainLayer(
            StackPane over,
            Function<Topic, Optional<TopicPlace>> places,
            Session session,
            Voice voice,
            Look look) {
        this.over = over;
        this.places = places;
        this.session = session;
        this.look = look;
        card =
                new ExplainCard(
                        voice,
                        look,
                        new ExplainCard.Acts(() -> go(-1), () -> go(1), explaining()::close));
        over.getChildren().add(card);
        over.addEventFilter(MouseEvent.MOUSE_PRESSED, this::noteClick);
        over.addEventHandler(TopicEvent.ASKED, this::asked);
        over.sceneProperty().subscribe(this::listenTo);
        listenTo(null, over.getScene());
    }

    /** Lets go of the session, which would keep this stage for ever. */
    public void dispose() {
        listenTo(over.getScene(), null);
    }

    private Explaining explaining() {
        return session.explaining();
    }

    private void noteClick(MouseEvent event) {
        clicked = over.sceneToLocal(event.getSceneX(), event.getSceneY());
    }

    private void asked(TopicEvent event) {
        Node node = event.picture();
        Bounds picture = onStage(node, node.getLayoutBounds());
        Bounds asked =
                event.about()
                        .map(box -> onStage(node, box))
                        .orElseGet(() -> picture.contains(clicked) ? atClick() : picture);
        place = place(node, picture, asked);
        explaining().ask(event.topic(), session.shotProperty().get());
    }

    private CardPlace beside(TopicPlace found) {
        Node node = found.picture();
        Bounds picture = onStage(node, TopicPlace.contents(node));
        return place(node, picture, onStage(node, found.about()));
    }

    /**
     * At the lower left, or where it covers less: what is asked for stands nowhere on the stage.
     */
    private CardPlace aside() {
        Bounds corner = new BoundingBox(0, over.getHeight(), 0, 0);
        return place(over, corner, corner);
    }

    private CardPlace place(Node asked, Bounds picture, Bounds about) {
        List<Bounds> others =
                TopicPlace.pictures(over).stream()
                        .filter(node -> !isWithin(asked, node) && !isWithin(node, card))
                        .map(node -> onStage(node, TopicPlace.contents(node)))
                        .toList();
        return new CardPlace(over.getLayoutBounds(), others, picture, about, look.size(GAP));
    }

    private static boolean isWithin(Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private Bounds onStage(Node node, Bounds bounds) {
        return over.sceneToLocal(node.localToScene(bounds));
    }

    private Bounds atClick() {
        double half = look.size(AROUND);
        return new BoundingBox(clicked.getX() - half, clicked.getY() - half, 2 * half, 2 * half);
    }

    /**
     * On a stage that is taken away and brought back, as between two talks, it listens anew.
     * Wherever the focus is: the card closes before anything else is left.
     */
    private void listenTo(@Nullable Scene was, @Nullable Scene is) {
        explaining().askedProperty().removeListener(answering);
        if (was != null) {
            was.removeEventHandler(KeyEvent.KEY_PRESSED, typing);
        }
        if (is != null) {
            is.addEventHandler(KeyEvent.KEY_PRESSED, typing);
            explaining().askedProperty().addListener(answering);
            if (explaining().askedProperty().get() == null) {
                card.hide();
            }
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && card.isVisible()) {
            explaining().close();
            event.consume();
        }
    }

    private void show(@Nullable Asked was, @Nullable Asked is) {
        if (is == null) {
            card.hide();
            if (before != null) {
                before.requestFocus();
            }
            return;
        }
        LaneShot lane = is.laneShot();
        card.show(is.shot().scene().bench().explain(is.topic().key(), lane), lane.step());
        if (was == null) {
            before = over.getScene() == null ? null : over.getScene().getFocusOwner();
        }
        if (place != null) {
            card.put(place, false);
            place = null;
        } else if (was == null || !was.topic().equals(is.topic())) {
            card.put(find(is.topic(), lane.step()), was != null);
        }
    }

    /** Asked for by key, or on another screen: where the number stands here. */
    private CardPlace find(Topic topic, long shown) {
        long step = topic.followsThePlayhead() ? shown : topic.step();
        return places.apply(new Topic(topic.lane(), topic.key(), step))
                .map(this::beside)
                .orElseGet(this::aside);
    }

    /** To the next number of the chosen lane; the first one where none is being explained. */
    public void go(int by) {
        Shot now = session.shotProperty().get();
        if (now == null) {
            return;
        }
        Asked asked = explaining().askedProperty().get();
        int wanted = asked == null ? session.lanes().chosen() : asked.topic().lane();
        // A lane that was added just now is in no picture yet.
        int lane = Math.min(wanted, now.lanes().size() - 1);
        List<String> topics = now.scene().bench().topics(now.lanes().get(lane));
        if (topics.isEmpty()) {
            return;
        }
        int at = asked == null ? -1 : topics.indexOf(asked.topic().key());
        int next = at < 0 ? 0 : Math.floorMod(at + by, topics.size());
        Topic topic = Topic.shown(lane, topics.get(next));
        explaining().ask(topic, now);
    }

    public void restyle(Look next) {
        look = next;
        card.restyle(next);
        Asked asked = explaining().askedProperty().get();
        if (asked != null) {
            show(asked, asked);
        }
    }
}
