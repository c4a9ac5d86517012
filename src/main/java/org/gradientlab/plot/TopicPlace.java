package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/**
 * Where on the stage a number stands, so that a card that is asked for by key lies beside it.
 *
 * @param picture in which it stands
 * @param about the part of the picture, in its own coordinates
 * @param exact whether that part is the number itself, or only where numbers like it stand
 */
public record TopicPlace(Node picture, Bounds about, boolean exact) {
    /** Finds a number in a node. */
    private interface Finder {
        Optional<TopicPlace> find(Topic topic);
    }

    /** Says which numbers stand in a node that is no plot. */
    public static void mark(Node node, Predicate<Topic> holds) {
        put(
                node,
                topic ->
                        holds.test(topic)
                                ? Optional.of(new TopicPlace(node, contents(node), false))
                                : Optional.empty());
    }

    /** Says where in a node each of its numbers stands. */
    static void point(Node node, Function<Topic, Optional<Bounds>> about) {
        put(node, topic -> about.apply(topic).map(box -> new TopicPlace(node, box, true)));
    }

    private static void put(Node node, Finder finder) {
        node.getProperties().put(TopicPlace.class, finder);
    }

    /** The same for all whose key begins with one of these words. */
    public static void mark(Node node, String... words) {
        mark(
                node,
                topic -> {
                    for (String word : words) {
                        if (firstWord(topic.key()).equals(firstWord(word))) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    /**
     * The place in what is visible below a node: the number itself before others like it, that of
     * the topic's step before those of others.
     */
    public static Optional<TopicPlace> find(Node root, Topic topic) {
        return Optional.ofNullable(search(root, topic, null));
    }

    private static @Nullable TopicPlace search(
            Node node, Topic topic, @Nullable TopicPlace before) {
        if (!node.isVisible() || (before != null && before.exact)) {
            return before;
        }
        TopicPlace best = better(before, here(node, topic));
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                best = search(child, topic, best);
            }
        }
        return best;
    }

    private static @Nullable TopicPlace better(
            @Nullable TopicPlace before, @Nullable TopicPlace here) {
        return before == null || (here != null && here.exact) ? here : before;
    }

    private static @Nullable TopicPlace here(Node node, Topic topic) {
        if (node instanceof Plot plot) {
            return plot.placeOf(topic).orElse(null);
        }
        return node.getProperties().get(TopicPlace.class) instanceof Finder finder
                ? finder.find(topic).orElse(null)
                : null;
    }

    /** All that is to be looked at in what is visible below a node. */
    public static List<Node> pictures(Node root) {
        List<Node> found = new ArrayList<>();
        gather(root, found);
        return found;
    }

    /** What of a node there is to be looked at: a column of rows may be higher than they are. */
    public static Bounds contents(Node node) {
        Bounds all = node.getLayoutBounds();
        if (!(node instanceof Pane pane) || pane.getChildren().isEmpty()) {
            return all;
        }
        double left = all.getMaxX();
        double top = all.getMaxY();
        double right = all.getMinX();
        double bottom = all.getMinY();
        for (Node child : pane.getChildren()) {
            Bounds box = child.getBoundsInParent();
            if (child.isVisible() && box.getWidth() > 0) {
                left = Math.min(left, box.getMinX());
                top = Math.min(top, box.getMinY());
                right = Math.max(right, box.getMaxX());
                bottom = Math.max(bottom, box.getMaxY());
            }
        }
        return right > left && bottom > top
                ? new BoundingBox(left, top, right - left, bottom - top)
                : all;
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node.getStyleClass().contains("plot")
                || node.getProperties().containsKey(TopicPlace.class)) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    /** The same number, be it of another step. */
    static boolean same(@Nullable Topic one, Topic other) {
        return one != null && one.lane() == other.lane() && one.key().equals(other.key());
    }

    static boolean alike(@Nullable Topic one, Topic other) {
        return one != null
                && one.lane() == other.lane()
                && firstWord(one.key()).equals(firstWord(other.key()));
    }

    private static String firstWord(String key) {
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }
}
