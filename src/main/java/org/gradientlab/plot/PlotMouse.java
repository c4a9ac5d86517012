package org.gradientlab.plot;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/**
 * The mouse on a plot: hover reads out, the wheel zooms, a drag moves the grip or the picture, with
 * shift it draws the rectangle to zoom to, a click sends the grip there, a double click shows all.
 */
final class PlotMouse {
    private static final double NEAR = 16;
    private static final double DRAG_FROM = 4;
    private static final double WHEEL = 1.0018;

    private final Plot plot;
    private Drag drag = Drag.NONE;
    private double pressedX;
    private double pressedY;
    private boolean moved;
    private double lastX;
    private double lastY;

    private enum Drag {
        NONE,
        PRESSED,
        GRIP,
        PAN,
        BOX
    }

    PlotMouse(Plot plot) {
        this.plot = plot;
    }

    void listen() {
        plot.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        plot.addEventHandler(MouseEvent.MOUSE_EXITED, e -> plot.stopReading());
        plot.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        plot.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        plot.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        plot.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        plot.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
    }

    private void moved(MouseEvent e) {
        plot.area()
                .filter(area -> area.holds(e.getX(), e.getY(), 4))
                .ifPresentOrElse(area -> plot.readOut(e.getX(), e.getY()), plot::stopReading);
        plot.setCursor(onGrip(e) || explains(e) ? Cursor.HAND : Cursor.DEFAULT);
    }

    private boolean explains(MouseEvent e) {
        boolean spot = plot.spot().filter(s -> s.topic() != null && isNear(s, e)).isPresent();
        return spot || plot.explainsAt(e.getX(), e.getY());
    }

    private boolean isNear(Spot spot, MouseEvent e) {
        return plot.area()
                .filter(area -> spot.distance(area, e.getX(), e.getY()) < plot.look().size(NEAR))
                .isPresent();
    }

    private boolean onGrip(MouseEvent e) {
        return plot.area()
                .flatMap(area -> plot.grip().map(grip -> distance(area, grip, e)))
                .filter(distance -> distance < plot.look().size(NEAR))
                .isPresent();
    }

    private static double distance(PlotArea area, Grip grip, MouseEvent e) {
        return Math.hypot(area.px(grip.x()) - e.getX(), area.py(grip.y()) - e.getY());
    }

    private void pressed(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        plot.requestFocus();
        pressedX = e.getX();
        pressedY = e.getY();
        lastX = pressedX;
        lastY = pressedY;
        moved = false;
        drag = onGrip(e) ? Drag.GRIP : Drag.PRESSED;
    }

    private void dragged(MouseEvent e) {
        plot.area().ifPresent(area -> dragged(e, area));
    }

    private void dragged(MouseEvent e, PlotArea area) {
        boolean far = Math.hypot(e.getX() - pressedX, e.getY() - pressedY) > DRAG_FROM;
        if (drag == Drag.PRESSED && far) {
            drag = e.isShiftDown() ? Drag.BOX : Drag.PAN;
            plot.stopReading();
        }
        moved |= far;
        switch (drag) {
            case GRIP -> {
                if (moved) {
                    moveGrip(e, area, true);
                }
            }
            case PAN -> pan(e, area);
            case BOX -> plot.select(box(e, area));
            case NONE, PRESSED -> {}
        }
        lastX = e.getX();
        lastY = e.getY();
    }

    private void moveGrip(MouseEvent e, PlotArea area, boolean adjusting) {
        plot.stopReading();
        plot.grip()
                .ifPresent(grip ->
                        grip.moveTo(
                                area.x(clamp(e.getX(), area.left(), area.right())),
                                area.y(clamp(e.getY(), area.top(), area.bottom())),
                                adjusting));
    }

    private void pan(MouseEvent e, PlotArea area) {
        plot.zoomTo(
                area.across().moved((lastX - e.getX()) / area.width()),
                area.up().moved((e.getY() - lastY) / area.height()));
    }

    private Box box(MouseEvent e, PlotArea area) {
        double x1 = clamp(pressedX, area.left(), area.right());
        double x2 = clamp(e.getX(), area.left(), area.right());
        double y1 = clamp(pressedY, area.top(), area.bottom());
        double y2 = clamp(e.getY(), area.top(), area.bottom());
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    private void released(MouseEvent e) {
        if (drag == Drag.BOX) {
            plot.area().ifPresent(area -> zoomTo(box(e, area), area));
            plot.select(null);
        }
        if (drag == Drag.GRIP && moved) {
            plot.area().ifPresent(area -> moveGrip(e, area, false));
        } else if (drag == Drag.GRIP) {
            // A click on the grip is a click on the point it is.
            drag = Drag.PRESSED;
        }
        if (drag != Drag.PRESSED) {
            drag = Drag.NONE;
        }
    }

    private void zoomTo(Box box, PlotArea area) {
        if (box.width() > DRAG_FROM && box.height() > DRAG_FROM) {
            plot.zoomTo(
                    area.across()
                            .between(
                                    (box.left() - area.left()) / area.width(),
                                    (box.right() - area.left()) / area.width()),
                    area.up()
                            .between(
                                    (area.bottom() - box.bottom()) / area.height(),
                                    (area.bottom() - box.top()) / area.height()));
        }
    }

    private void clicked(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY || drag != Drag.PRESSED) {
            return;
        }
        drag = Drag.NONE;
        if (e.getClickCount() == 2) {
            plot.resetZoom();
        } else if (e.getClickCount() == 1 && !plot.ask(e.getX(), e.getY())) {
            plot.area()
                    .filter(area -> area.holds(e.getX(), e.getY(), 4))
                    .ifPresent(area -> clicked(e, area));
        }
    }

    /** A point that has something to explain does so; any other place is where the grip is sent. */
    private void clicked(MouseEvent e, PlotArea area) {
        plot.readOut(e.getX(), e.getY());
        boolean onSpot = plot.spot().filter(spot -> isNear(spot, e)).isPresent();
        if (onSpot && plot.ask()) {
            return;
        }
        boolean sends = onSpot || plot.grip().filter(Grip::followsEveryClick).isPresent();
        if (sends && area.holds(e.getX(), e.getY(), 0)) {
            moveGrip(e, area, false);
        }
    }

    private void scrolled(ScrollEvent e) {
        plot.area()
                .filter(area -> area.holds(e.getX(), e.getY(), 0) && e.getDeltaY() != 0)
                .ifPresent(area -> {
                    double factor = Math.pow(WHEEL, clamp(e.getDeltaY(), -400, 400));
                    PlotZoom.zoom(plot, area, factor, e.getX(), e.getY());
                    e.consume();
                });
    }

    private static double clamp(double value, double low, double high) {
        return Math.clamp(value, low, high);
    }
}
