package org.gradientlab.plot;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** What a person does with mouse and keys, sent to one node; on the JavaFX thread. */
public final class Gestures {
    private Gestures() {}

    public static void click(Node on, double x, double y) {
        mouse(on, MouseEvent.MOUSE_PRESSED, x, y);
        mouse(on, MouseEvent.MOUSE_RELEASED, x, y);
        mouse(on, MouseEvent.MOUSE_CLICKED, x, y);
    }

    public static void drag(Node on, double fromX, double fromY, double toX, double toY) {
        mouse(on, MouseEvent.MOUSE_PRESSED, fromX, fromY);
        mouse(on, MouseEvent.MOUSE_DRAGGED, (fromX + toX) / 2, (fromY + toY) / 2);
        mouse(on, MouseEvent.MOUSE_DRAGGED, toX, toY);
        mouse(on, MouseEvent.MOUSE_RELEASED, toX, toY);
    }

    public static void hover(Node on, double x, double y) {
        mouse(on, MouseEvent.MOUSE_MOVED, x, y);
    }

    public static void leave(Node on) {
        mouse(on, MouseEvent.MOUSE_EXITED, -5, -5);
    }

    public static void doubleClick(Node on, double x, double y) {
        click(on, x, y);
        mouse(on, MouseEvent.MOUSE_PRESSED, x, y, 2);
        mouse(on, MouseEvent.MOUSE_RELEASED, x, y, 2);
        mouse(on, MouseEvent.MOUSE_CLICKED, x, y, 2);
    }

    private static void mouse(Node on, EventType<MouseEvent> type, double x, double y) {
        mouse(on, type, x, y, 1);
    }

    private static void mouse(Node on, EventType<MouseEvent> type, double x, double y, int clicks) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        MouseButton button =
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Point2D scene = on.localToScene(x, y);
        PickResult pick = new PickResult(on, scene.getX(), scene.getY());
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        button,
                        clicks,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        pick));
    }

    public static void key(Node on, KeyCode code) {
        key(on, code, false);
    }

    public static void keyWithShift(Node on, KeyCode code) {
        key(on, code, true);
    }

    private static void key(Node on, KeyCode code, boolean shift) {
        Event.fireEvent(
                on,
                new KeyEvent(
                        on, on, KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
    }

    public static void wheel(Node on, double x, double y, double by) {
        Point2D scene = on.localToScene(x, y);
        PickResult pick = new PickResult(on, scene.getX(), scene.getY());
        Event.fireEvent(
                on,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        pick));
    }
}
