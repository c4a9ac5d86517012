package org.gradientlab.shell;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.shell.session.BuiltInScene;

/** The real window on the headless screen, used as a person would. */
final class LabOnScreen extends OpenLab {
    LabOnScreen() {
        this(1280, 720);
    }

    LabOnScreen(double width, double height) {
        super(width, height);
    }

    /** Opens a built-in scene and waits until its telling step is on screen. */
    void opens(String name) {
        fx(() -> {
            workbench().documents().lay(BuiltInScene.named(name).sheet());
            return true;
        });
        waitFor(() -> isOnScreen(workbench().session().scene()));
        settle();
    }

    /** Whether the picture shown is of this scene, at its telling step. */
    boolean isOnScreen(org.gradientlab.experiment.Scene scene) {
        Shot shot = workbench().session().shotProperty().get();
        return shot != null
                && shot.scene().equals(scene)
                && shot.step() == Math.min(scene.at(), shot.last());
    }

    /** Types a text into a field in place of what is there, and Enter. */
    void types(String field, String text) {
        clicks(field);
        fx(() -> {
            ((TextField) find(field)).selectAll();
            ((TextField) find(field)).replaceSelection(text);
            return true;
        });
        presses(KeyCode.ENTER);
    }

    /** Presses the last key while the others are held. */
    void presses(KeyCode... keys) {
        fx(() -> {
            for (KeyCode key : keys) {
                hand().keyPress(key);
            }
            for (KeyCode key : List.of(keys).reversed()) {
                hand().keyRelease(key);
            }
            return true;
        });
        settle();
    }

    void clicks(String query) {
        movesTo(query, 0.5);
        fx(() -> {
            hand().mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Clicks the nth plot on screen where these numbers are drawn on it. */
    void clicksOnPlot(int nth, double x, double y) {
        fx(() -> {
            List<Plot> plots =
                    robot.lookup(".plot").queryAllAs(Plot.class).stream()
                            .filter(OpenLab::isTreeVisible)
                            .toList();
            PlotArea area = plots.get(nth).area().orElseThrow();
            Point2D at = plots.get(nth).localToScreen(area.px(x), area.py(y));
            hand().mouseMove(at.getX(), at.getY());
            hand().mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Moves the mouse to a share of the window's width and height. */
    void hand(double across, double down) {
        fx(() -> {
            hand().mouseMove(onScreen(across, down));
            return true;
        });
        settle();
    }

    /** Clicks a plot where these numbers are. */
    void clicksOnPlot(String query, double x, double y) {
        fx(() -> {
            Plot plot = (Plot) shown(query);
            PlotArea area = plot.area().orElseThrow();
            Point2D at = plot.localToScreen(area.px(x), area.py(y));
            hand().mouseMove(at.getX(), at.getY());
            hand().mouseClick(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Where the mouse is on the screen. */
    Point2D mouse() {
        return fx(() -> hand().getMousePosition());
    }

    /** Draws a stroke over these numbers of a plot. */
    void drawsOn(String plot, List<Point2D> stroke) {
        for (Point2D at : stroke) {
            fx(() -> {
                Plot on = (Plot) find(plot);
                PlotArea area = on.area().orElseThrow();
                Point2D there = on.localToScreen(area.px(at.getX()), area.py(at.getY()));
                hand().mouseMove(there.getX(), there.getY());
                if (at.equals(stroke.getFirst())) {
                    hand().mousePress(MouseButton.PRIMARY);
                }
                return true;
            });
        }
        letsGo();
    }

    /** Moves the mouse onto a node, at this share of its width. */
    void movesTo(String query, double share) {
        fx(() -> {
            Bounds bounds = shown(query).localToScreen(shown(query).getLayoutBounds());
            hand().mouseMove(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
            return true;
        });
    }

    /** Presses the mouse on a node and draws it along to other shares of its width. */
    void drags(String query, double... shares) {
        movesTo(query, shares[0]);
        fx(() -> {
            hand().mousePress(MouseButton.PRIMARY);
            return true;
        });
        for (double share : shares) {
            movesTo(query, share);
        }
    }

    /** Takes one node with the mouse and lets it go on another. */
    void dragsTo(String from, String to) {
        movesTo(from, 0.3);
        fx(() -> {
            hand().mousePress(MouseButton.PRIMARY);
            return true;
        });
        movesTo(to, 0.3);
        letsGo();
    }

    void letsGo() {
        fx(() -> {
            hand().mouseRelease(MouseButton.PRIMARY);
            return true;
        });
        settle();
    }

    /** Puts the focus where no key means anything of its own. */
    void looksAtTheStage() {
        fx(() -> {
            scene().getRoot().requestFocus();
            return true;
        });
    }
}
