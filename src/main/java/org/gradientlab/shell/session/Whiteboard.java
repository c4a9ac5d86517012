package org.gradientlab.shell.session;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;

/**
 * What a teacher points at and draws over the picture. Places are shares of the picture's width and
 * height, so that they stay where they are when the picture changes its size.
 */
public final class Whiteboard {
    private static final int MOST_STROKES = 500;
    private static final int MOST_POINTS = 5000;

    private final ReadOnlyObjectWrapper<Tool> tool = new ReadOnlyObjectWrapper<>(Tool.NONE);
    private final ReadOnlyObjectWrapper<Point2D> pointer =
            new ReadOnlyObjectWrapper<>(new Point2D(0.5, 0.5));
    private final ReadOnlyObjectWrapper<List<List<Point2D>>> strokes =
            new ReadOnlyObjectWrapper<>(List.of());
    private boolean down;

    /** What the hand holds. */
    public enum Tool {
        NONE,
        LASER,
        PEN
    }

    // --- what there is to see

    public ReadOnlyObjectProperty<Tool> toolProperty() {
        return tool.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Point2D> pointerProperty() {
        return pointer.getReadOnlyProperty();
    }

    /** Each a line through its points. */
    public ReadOnlyObjectProperty<List<List<Point2D>>> strokesProperty() {
        return strokes.getReadOnlyProperty();
    }

    /** Whether the pen touches the screen. */
    public boolean isDown() {
        return down;
    }

    // --- commands

    /** Takes a tool, or puts it away where the hand has it already. */
    public void take(Tool wanted) {
        down = false;
        tool.set(tool.get() == wanted ? Tool.NONE : wanted);
    }

    public void moveTo(double x, double y) {
        Point2D place = new Point2D(Math.clamp(x, 0, 1), Math.clamp(y, 0, 1));
        pointer.set(place);
        if (down) {
            lengthen(place);
        }
    }

    public void moveBy(double x, double y) {
        Point2D now = pointer.get();
        moveTo(now.getX() + x, now.getY() + y);
    }

    /** Begins a stroke at the pointer. */
    public void press() {
        if (tool.get() == Tool.PEN && strokes.get().size() < MOST_STROKES) {
            down = true;
            List<List<Point2D>> more = new ArrayList<>(strokes.get());
            more.add(List.of(pointer.get()));
            strokes.set(List.copyOf(more));
        }
    }

    public void lift() {
        down = false;
    }

    private void lengthen(Point2D place) {
        List<List<Point2D>> all = new ArrayList<>(strokes.get());
        List<Point2D> last = new ArrayList<>(all.removeLast());
        if (last.size() < MOST_POINTS && !last.getLast().equals(place)) {
            last.add(place);
        }
        all.add(List.copyOf(last));
        strokes.set(List.copyOf(all));
    }

    public void clear() {
        down = false;
        strokes.set(List.of());
    }

    /** Nothing drawn, nothing in the hand. */
    public void putAway() {
        clear();
        tool.set(Tool.NONE);
    }
}
