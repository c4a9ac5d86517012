package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.view.Hand;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;

/** What a person does to the stage of a descent arrives at the hand. */
class DescentHandTest {
    private final Recorder hand = new Recorder();

    /** Remembers what was asked of it. */
    private static final class Recorder implements Hand {
        final List<String> acts = new ArrayList<>();

        @Override
        public void turn(int lane, String knobPath, Object value, boolean adjusting) {
            acts.add(lane + " " + knobPath + " = " + value + (adjusting ? " …" : ""));
        }

        @Override
        public void seek(long step) {
            acts.add("seek " + step);
        }

        @Override
        public void openFile() {
            acts.add("open a file");
        }

        @Override
        public void copy(String text) {
            acts.add("copy " + text);
        }
    }

    private DescentView open(Shot shot) {
        DescentView view = new DescentView(hand);
        view.restyle(Look.standard());
        view.show(shot);
        Parent root = (Parent) view.stage();
        new Scene(root, 700, 608);
        Look.standard().dress(root.getScene());
        root.applyCss();
        root.layout();
        root.layout();
        return view;
    }

    private static Plot curve(DescentView view) {
        return (Plot) ((Parent) view.stage()).getChildrenUnmodifiable().getFirst();
    }

    private static void mouse(Node on, EventType<MouseEvent> type, double x, double y) {
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        MouseButton button =
                type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(
                on,
                new MouseEvent(
                        on,
                        on,
                        type,
                        x,
                        y,
                        x,
                        y,
                        button,
                        1,
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
                        new PickResult(on, x, y)));
    }

    private static void key(Node on, KeyCode code) {
        Event.fireEvent(
                on,
                new KeyEvent(
                        on, on, KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void draggingThePointChoosesTheStart() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(0)));
            PlotArea area = plot.area().orElseThrow();
            double x = area.px(6);
            double y = area.py(26);
            mouse(plot, MouseEvent.MOUSE_PRESSED, x, y);
            mouse(plot, MouseEvent.MOUSE_DRAGGED, area.px(4), y);
            mouse(plot, MouseEvent.MOUSE_RELEASED, area.px(3.5), y);
            return null;
        });
        assertEquals(List.of("0 x0 = 4.0 …", "0 x0 = 3.5"), hand.acts);
    }

    @Test
    void aClickOnTheCurveChoosesTheStartAndOneBesideItDoesNot() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3)));
            PlotArea area = plot.area().orElseThrow();
            for (double height : new double[] {10, 20}) {
                double x = area.px(-2);
                mouse(plot, MouseEvent.MOUSE_PRESSED, x, area.py(height));
                mouse(plot, MouseEvent.MOUSE_RELEASED, x, area.py(height));
                mouse(plot, MouseEvent.MOUSE_CLICKED, x, area.py(height));
            }
            return null;
        });
        assertEquals(List.of("0 x0 = -2.0"), hand.acts);
    }

    @Test
    void arrowKeysNudgeTheStart() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(0)));
            key(plot, KeyCode.LEFT);
            key(plot, KeyCode.RIGHT);
            return null;
        });
        assertEquals(List.of("0 x0 = 5.9", "0 x0 = 6.1"), hand.acts);
    }

    @Test
    void theHoverCardTellsTheNumbersAndOpensByKeyboardToo() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3)));
            PlotArea area = plot.area().orElseThrow();
            mouse(plot, MouseEvent.MOUSE_MOVED, area.px(2), area.py(12));
            assertEquals(2, plot.spot().orElseThrow().x(), 0.01);
            List<String> card = plot.spot().orElseThrow().card().get();
            assertEquals(4, card.size());
            assertEquals("$f'' = 2$", card.getLast());
            mouse(plot, MouseEvent.MOUSE_EXITED, -5, -5);
            assertTrue(plot.spot().isEmpty());
            key(plot, KeyCode.ENTER);
            double here = plot.spot().orElseThrow().x();
            // The point holds the reading for its own width.
            for (int i = 0; i < 4; i++) {
                key(plot, KeyCode.RIGHT);
            }
            assertTrue(plot.spot().orElseThrow().x() > here);
            key(plot, KeyCode.ESCAPE);
            assertTrue(plot.spot().isEmpty());
            return null;
        });
        assertEquals(List.of(), hand.acts);
    }

    @Test
    void theWheelZoomsAndADoubleClickShowsAllAgain() {
        FxThread.call(() -> {
            DescentView view = open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3));
            Plot plot = curve(view);
            double x = plot.getWidth() / 2;
            double y = plot.getHeight() / 2;
            Event.fireEvent(
                    plot,
                    new ScrollEvent(
                            plot,
                            plot,
                            ScrollEvent.SCROLL,
                            x,
                            y,
                            x,
                            y,
                            false,
                            false,
                            false,
                            false,
                            false,
                            false,
                            0,
                            200,
                            0,
                            200,
                            null,
                            0,
                            null,
                            0,
                            0,
                            new PickResult(plot, x, y)));
            assertTrue(plot.isZoomed());
            view.show(DescentShots.of("(x-1)^2+1", 6, 0.05).at(4));
            assertTrue(plot.isZoomed(), "the next step keeps the zoom");
            plot.resetZoom();
            assertFalse(plot.isZoomed());
            return null;
        });
    }

    @Test
    void theRemedyIsOneClickAway() {
        FxThread.call(() -> {
            DescentView view = open(DescentShots.of("(x-1)^2+1", 6, 1.05).at(5));
            ((Button) view.stage().lookup(".chip-button")).fire();
            return null;
        });
        assertEquals(List.of("0 optimizer.eta = 0.9"), hand.acts);
    }

    @Test
    void theTableIsCopiedWithEveryDigit() {
        FxThread.call(() -> {
            DescentView view = open(DescentShots.of("(x-1)^2+1", 6, 0.05).steps(2).at(1));
            view.stage().lookupAll(".link").forEach(node -> ((Button) node).fire());
            return null;
        });
        assertEquals(
                List.of(
                        """
                        copy step\tx\tf(x)\tf′(x)
                        0\t6\t26\t10
                        1\t5.5\t21.25\t9
                        2\t5.05\t17.4025\t8.1
                        """),
                hand.acts);
    }

    @Test
    void theLimitOfTheStepSizeIsMarkedOnItsSlider() {
        FxThread.call(() -> {
            DescentView view = open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3));
            assertEquals(1, view.marks("optimizer.eta").getFirst().value(), 1e-6);
            assertTrue(view.marks("x0").isEmpty());
            return null;
        });
    }

    @Test
    void thePlotSaysWhatItShowsNowInTheLanguageOfTheWindow() {
        FxThread.call(() -> {
            DescentView view = open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3));
            String english = curve(view).getAccessibleText();
            assertTrue(english.contains("step 3 of 60: x = 4.645"), english);
            view.restyle(Look.standard().with(Language.CHINESE));
            String chinese = curve(view).getAccessibleText();
            assertTrue(chinese.contains("第 3 步"), chinese);
            return null;
        });
    }
}
