package org.gradientlab.bench.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.gradientlab.dataset.DrawnPoints;
import org.gradientlab.dataset.PointList;
import org.gradientlab.dataset.PointList.Point;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.view.Hand;
import org.jspecify.annotations.Nullable;

/**
 * Draws and erases points on the map, with the mouse or the keyboard. What is done from pressing to
 * letting go is one act; it begins with the points that are there, wherever they came from.
 */
final class PointSketch {
    private static final int MOST = 2000;
    private static final double APART = 12;
    private static final double REACH = 12;
    private static final int COARSE = 8;
    private static final double STEP = 6;

    private final Plot plot;
    private final Hand hand;
    private final PointPalette palette;
    private boolean drawing;
    private Supplier<List<Point>> present = List::of;
    private Stroke stroke = Stroke.NONE;
    private double lastX;
    private double lastY;
    private @Nullable Place cursor;

    private enum Stroke {
        NONE,
        DRAWS,
        ERASES
    }

    /** Where the keyboard draws, in the plane. */
    record Place(double x, double y) {}

    PointSketch(Plot plot, Hand hand, PointPalette palette) {
        this.plot = plot;
        this.hand = hand;
        this.palette = palette;
        plot.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        plot.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        plot.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        plot.addEventFilter(MouseEvent.MOUSE_CLICKED, this::swallow);
        plot.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
    }

    void draw(boolean on) {
        drawing = on;
        stroke = Stroke.NONE;
        cursor = null;
    }

    boolean isDrawing() {
        return drawing;
    }

    /** Where the keyboard would draw; null before it was used. */
    @Nullable Place cursor() {
        return cursor;
    }

    /** Takes in the points of a new shot, except while a stroke of its own is under way. */
    void show(ClassifySetup setup, Points points) {
        if (stroke == Stroke.NONE) {
            // At full speed nobody draws: they are copied only for who does.
            present =
                    setup.data() instanceof DrawnPoints(PointList list)
                            ? list::points
                            : () -> of(points);
        }
    }

    private static List<Point> of(Points points) {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < points.count() && all.size() < MOST; i++) {
            if (!points.isCopy(i)) {
                all.add(new Point(round(points.x(i)), round(points.y(i)), points.label(i)));
            }
        }
        return all;
    }

    /** The text of a scene holds every point: three digits are enough to look at. */
    private static double round(double value) {
        return Math.rint(value * 1000) / 1000;
    }

    void clear() {
        put(List.of(), false);
    }

    // --- the mouse

    private void swallow(Event event) {
        if (drawing) {
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        PlotArea area = plot.area().orElse(null);
        if (!drawing || area == null || !area.holds(event.getX(), event.getY(), 0)) {
            return;
        }
        plot.requestFocus();
        event.consume();
        boolean erases =
                event.getButton() == MouseButton.SECONDARY || palette.tool() == PointPalette.ERASER;
        stroke = erases ? Stroke.ERASES : Stroke.DRAWS;
        act(area, event.getX(), event.getY());
    }

    private void dragged(MouseEvent event) {
        PlotArea area = plot.area().orElse(null);
        if (!drawing || stroke == Stroke.NONE || area == null) {
            return;
        }
        event.consume();
        double gone = Math.hypot(event.getX() - lastX, event.getY() - lastY);
        boolean far = stroke == Stroke.ERASES || gone >= plot.look().size(APART);
        if (far && area.holds(event.getX(), event.getY(), 0)) {
            act(area, event.getX(), event.getY());
        }
    }

    private void released(MouseEvent event) {
        if (drawing && stroke != Stroke.NONE) {
            event.consume();
            stroke = Stroke.NONE;
            put(present.get(), false);
        }
    }

    private void act(PlotArea area, double px, double py) {
        lastX = px;
        lastY = py;
        if (stroke == Stroke.DRAWS) {
            add(area.x(px), area.y(py), true);
        } else {
            erase(area, px, py, true);
        }
    }

    private void add(double x, double y, boolean adjusting) {
        List<Point> before = present.get();
        if (before.size() < MOST) {
            List<Point> more = new ArrayList<>(before);
            more.add(new Point(round(x), round(y), palette.tool()));
            put(more, adjusting);
        }
    }

    private void erase(PlotArea area, double px, double py, boolean adjusting) {
        List<Point> fewer =
                present.get().stream()
                        .filter(point -> {
                            double dx = area.px(point.x()) - px;
                            double dy = area.py(point.y()) - py;
                            return Math.hypot(dx, dy) > plot.look().size(REACH);
                        })
                        .toList();
        put(fewer, adjusting);
    }

    private void put(List<Point> points, boolean adjusting) {
        List<Point> now = List.copyOf(points);
        present = () -> now;
        hand.turn(0, "data", new DrawnPoints(new PointList(now)), adjusting);
    }

    // --- the keyboard

    private void typed(KeyEvent event) {
        PlotArea area = plot.area().orElse(null);
        if (!drawing || area == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (tookTool(event.getCode()) || acted(event, area)) {
            event.consume();
        }
    }

    /** A digit is a class, E the eraser. */
    private boolean tookTool(KeyCode code) {
        int digit = digit(code);
        if (digit >= 1 && digit <= ClassLook.MOST) {
            palette.take(digit - 1);
            return true;
        }
        if (code == KeyCode.E) {
            palette.take(PointPalette.ERASER);
            return true;
        }
        return false;
    }

    /** Of the keys of both blocks: their names end in it. */
    private static int digit(KeyCode code) {
        String name = code.getName();
        return code.isDigitKey() ? name.charAt(name.length() - 1) - '0' : -1;
    }

    private boolean acted(KeyEvent event, PlotArea area) {
        double step = plot.look().size(STEP) * (event.isShiftDown() ? COARSE : 1);
        return switch (event.getCode()) {
            case LEFT -> moved(area, -step, 0);
            case RIGHT -> moved(area, step, 0);
            case UP -> moved(area, 0, -step);
            case DOWN -> moved(area, 0, step);
            case ENTER -> marked(area);
            case DELETE, BACK_SPACE -> rubbed(area);
            default -> false;
        };
    }

    private Place at(PlotArea area) {
        Place now = cursor;
        return now != null
                ? now
                : new Place(
                        area.x(area.left() + area.width() / 2),
                        area.y(area.top() + area.height() / 2));
    }

    private boolean moved(PlotArea area, double across, double down) {
        Place from = at(area);
        double px = Math.clamp(area.px(from.x()) + across, area.left(), area.right());
        double py = Math.clamp(area.py(from.y()) + down, area.top(), area.bottom());
        cursor = new Place(area.x(px), area.y(py));
        plot.requestLayout();
        return true;
    }

    private boolean marked(PlotArea area) {
        Place place = at(area);
        cursor = place;
        if (palette.tool() == PointPalette.ERASER) {
            return rubbed(area);
        }
        add(place.x(), place.y(), false);
        return true;
    }

    private boolean rubbed(PlotArea area) {
        Place place = at(area);
        erase(area, area.px(place.x()), area.py(place.y()), false);
        return true;
    }
}
