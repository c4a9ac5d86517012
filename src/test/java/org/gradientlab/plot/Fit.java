package org.gradientlab.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.gradientlab.plot.WordsDrawn.Drawn;

/**
 * Says what does not fit in a part of the window that has been laid out: words that are cut, nodes
 * that stand outside, words that lie on one another. Words on a canvas count like those of labels.
 */
public final class Fit {
    /** Pixels that nobody sees. */
    private static final double SLACK = 1;

    private static final double OVERLAP = 1.5;

    private final Node root;
    private final Bounds whole;
    private final List<Words> words = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    /** Words where they stand in the window. */
    private record Words(String text, Bounds bounds) {}

    private Fit(Node root) {
        this.root = root;
        whole = root.localToScene(root.getLayoutBounds());
    }

    /** One sentence for each fault; none where everything fits. On the FX thread. */
    public static List<String> faults(Node root) {
        Fit fit = new Fit(root);
        fit.look(root, fit.whole);
        fit.compare();
        return fit.faults;
    }

    private void look(Node node, Bounds seen) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        place(node, seen);
        Bounds inside = seen(node, seen);
        switch (node) {
            case InkCanvas canvas -> read(canvas);
            case Text text -> read(text, seen);
            case TextField field -> read(field);
            case Labeled label -> checkWhole(label);
            default -> {}
        }
        if (node instanceof Parent parent && !(node instanceof TextField)) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, inside));
        }
    }

    /** What lies in a scroll pane or a table is seen through a window, and may be out of it. */
    private static Bounds seen(Node node, Bounds seen) {
        Node clip = node.getClip();
        if (clip == null) {
            return seen;
        }
        return WordsDrawn.common(seen, node.localToScene(clip.getBoundsInParent()));
    }

    private void place(Node node, Bounds seen) {
        if (!(node instanceof Region || node instanceof InkCanvas) || node.equals(root)) {
            return;
        }
        Bounds there = node.localToScene(node.getLayoutBounds());
        if (seen.equals(whole) && !there.isEmpty() && !holds(whole, there)) {
            fault(name(node) + " stands outside the stage", there);
        }
        Parent parent = node.getParent();
        // A pane of no size only carries what it holds.
        if (node instanceof Control
                && parent != null
                && !parent.getLayoutBounds().isEmpty()
                && parent.getLayoutBounds().getWidth() > 0
                && !holds(parent.localToScene(parent.getLayoutBounds()), there)) {
            fault(name(node) + " stands outside " + name(parent), there);
        }
    }

    private void read(InkCanvas canvas) {
        Bounds sheet = new BoundingBox(0, 0, canvas.wide(), canvas.high());
        for (Drawn drawn : WordsDrawn.on(canvas)) {
            Bounds seen = WordsDrawn.common(drawn.clip(), sheet);
            if (!seen.intersects(drawn.bounds())) {
                continue;
            }
            Bounds there = canvas.localToScene(drawn.bounds());
            if (!holds(seen, drawn.bounds())) {
                fault("“" + drawn.text() + "” is cut in " + name(canvas.getParent()), there);
            }
            words.add(new Words(drawn.text(), there));
        }
    }

    private void read(Text text, Bounds seen) {
        if (!text.getText().isBlank()) {
            Bounds line = text.localToScene(text.getLayoutBounds());
            double air = text.getFont().getSize() * 0.2;
            Bounds letters =
                    new BoundingBox(
                            line.getMinX(),
                            line.getMinY() + air,
                            line.getWidth(),
                            line.getHeight() - 2 * air);
            if (holds(seen, letters)) {
                words.add(new Words(text.getText(), letters));
            } else if (seen.equals(whole)) {
                fault("“" + text.getText() + "” stands outside the stage", letters);
            }
        }
    }

    private void read(TextField field) {
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        double needed = TextMeasure.width(field.getText(), field.getFont());
        if (needed > room + SLACK) {
            fault("“" + field.getText() + "” is wider than its field", field.getLayoutBounds());
        }
    }

    /** A label that has no room for its text shows another one, which ends in dots. */
    private void checkWhole(Labeled label) {
        if (label.getText() == null || label.getText().isBlank()) {
            return;
        }
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text shown && !shown.getText().equals(label.getText())) {
                fault(
                        "“" + label.getText() + "” reads “" + shown.getText() + "”",
                        label.localToScene(label.getLayoutBounds()));
            }
        }
    }

    private void compare() {
        for (int i = 0; i < words.size(); i++) {
            for (int k = i + 1; k < words.size(); k++) {
                Words one = words.get(i);
                Words other = words.get(k);
                Bounds common = WordsDrawn.common(one.bounds(), other.bounds());
                boolean twice = one.text().equals(other.text()) && common.equals(one.bounds());
                if (!twice && common.getWidth() > OVERLAP && common.getHeight() > OVERLAP) {
                    fault("“" + one.text() + "” lies on “" + other.text() + "”", common);
                }
            }
        }
    }

    private static boolean holds(Bounds outer, Bounds inner) {
        return inner.getMinX() >= outer.getMinX() - SLACK
                && inner.getMinY() >= outer.getMinY() - SLACK
                && inner.getMaxX() <= outer.getMaxX() + SLACK
                && inner.getMaxY() <= outer.getMaxY() + SLACK;
    }

    private static String name(Node node) {
        String kind = node.getClass().getSimpleName();
        return node.getId() == null ? kind : kind + "#" + node.getId();
    }

    private void fault(String what, Bounds where) {
        faults.add(
                String.format(
                        Locale.ROOT,
                        "%s (%.0f, %.0f, %.0f × %.0f)",
                        what,
                        where.getMinX(),
                        where.getMinY(),
                        where.getWidth(),
                        where.getHeight()));
    }
}
