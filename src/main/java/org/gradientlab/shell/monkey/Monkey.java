package org.gradientlab.shell.monkey;

import java.util.List;
import java.util.random.RandomGenerator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Clicks, drags, turns the wheel and types at random on whatever windows are open. What it does
 * follows from its dice and from what is on screen alone. Lives on the FX thread.
 */
final class Monkey {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.SPACE,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.HOME,
                    KeyCode.END,
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.ESCAPE,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN,
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT5,
                    KeyCode.PERIOD,
                    KeyCode.MINUS,
                    KeyCode.X,
                    KeyCode.E,
                    KeyCode.F1,
                    KeyCode.F10);

    /**
     * Pressed together with Ctrl; those that ask for a file are answered by no one in a fuzz run.
     */
    private static final List<KeyCode> SHORTCUTS =
            List.of(
                    KeyCode.Z,
                    KeyCode.Y,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.N,
                    KeyCode.O,
                    KeyCode.S,
                    KeyCode.PLUS,
                    KeyCode.MINUS,
                    KeyCode.DIGIT0,
                    KeyCode.A);

    private static final int WHEEL_NOTCH = 40;

    private final RandomGenerator dice;
    private final Robot robot;
    private final Diary diary;

    Monkey(RandomGenerator dice, Robot robot, Diary diary) {
        this.dice = dice;
        this.robot = robot;
        this.diary = diary;
    }

    /** Does one thing. */
    void act() {
        List<Window> windows =
                Window.getWindows().stream().filter(Monkey::canBePlayedWith).toList();
        if (windows.isEmpty()) {
            return;
        }
        // The newest window is usually a menu or a dialog in front of the others.
        Window window =
                dice.nextInt(3) > 0 ? windows.getLast() : windows.get(dice.nextInt(windows.size()));
        Scene scene = window.getScene();
        double x = dice.nextDouble() * scene.getWidth();
        double y = dice.nextDouble() * scene.getHeight();
        int choice = dice.nextInt(100);
        if (choice < 50) {
            click(window, x, y);
        } else if (choice < 68) {
            drag(window, x, y);
        } else if (choice < 78) {
            wheel(scene, x, y);
        } else if (choice < 94) {
            key();
        } else {
            shortcut();
        }
    }

    private static boolean canBePlayedWith(Window window) {
        Scene scene = window.getScene();
        return window.isShowing() && scene != null && scene.getWidth() > 0 && scene.getHeight() > 0;
    }

    private void click(Window window, double x, double y) {
        MouseButton button = dice.nextInt(8) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        int times = dice.nextInt(6) == 0 ? 2 : 1;
        note("click " + button + " x" + times + " at " + place(x, y));
        move(window, x, y);
        for (int i = 0; i < times && pressed(button); i++) {
            robot.mouseRelease(button);
        }
    }

    private void drag(Window window, double x, double y) {
        int moves = 1 + dice.nextInt(12);
        double dx = dice.nextGaussian() * 30;
        double dy = dice.nextGaussian() * 15;
        note("drag from " + place(x, y) + " by " + moves + " times " + place(dx, dy));
        move(window, x, y);
        if (!pressed(MouseButton.PRIMARY)) {
            return;
        }
        for (int i = 1; i <= moves; i++) {
            move(window, x + i * dx, y + i * dy);
        }
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    /** The headless robot stumbles where the popup that was under the mouse has just gone. */
    private boolean pressed(MouseButton button) {
        try {
            robot.mousePress(button);
            return true;
        } catch (NullPointerException e) {
            return false;
        }
    }

    private void move(Window window, double x, double y) {
        Scene scene = window.getScene();
        robot.mouseMove(window.getX() + scene.getX() + x, window.getY() + scene.getY() + y);
    }

    /**
     * The headless platform delivers no wheel, so the event is sent to whatever lies under the
     * mouse.
     */
    private void wheel(Scene scene, double x, double y) {
        double turned = (dice.nextInt(7) - 3) * WHEEL_NOTCH;
        note("wheel " + turned + " at " + place(x, y));
        Node under = topmost(scene.getRoot(), x, y);
        if (under != null) {
            under.fireEvent(
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            x,
                            y,
                            false,
                            dice.nextInt(5) == 0,
                            false,
                            false,
                            false,
                            false,
                            0,
                            turned,
                            0,
                            turned,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
        }
    }

    private static @Nullable Node topmost(Node node, double sceneX, double sceneY) {
        if (!node.isVisible()
                || node.isMouseTransparent()
                || !node.contains(node.sceneToLocal(sceneX, sceneY))) {
            return null;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable().reversed()) {
                Node found = topmost(child, sceneX, sceneY);
                if (found != null) {
                    return found;
                }
            }
        }
        return node;
    }

    private void key() {
        KeyCode key = KEYS.get(dice.nextInt(KEYS.size()));
        boolean shift = dice.nextInt(6) == 0;
        note("key " + (shift ? "Shift+" : "") + key);
        with(shift ? KeyCode.SHIFT : null, key);
    }

    private void shortcut() {
        KeyCode key = SHORTCUTS.get(dice.nextInt(SHORTCUTS.size()));
        note("key Ctrl+" + key);
        with(KeyCode.CONTROL, key);
    }

    private void with(@Nullable KeyCode modifier, KeyCode key) {
        if (modifier != null) {
            robot.keyPress(modifier);
        }
        robot.keyType(key);
        if (modifier != null) {
            robot.keyRelease(modifier);
        }
    }

    private static String place(double x, double y) {
        return Math.round(x) + "," + Math.round(y);
    }

    private void note(String act) {
        diary.note(act);
    }
}
