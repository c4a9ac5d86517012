package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.view.LaidOut;
import org.gradientlab.view.RecordingHand;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;

/** What a person does to the stage of a descent arrives at the hand. */
class DescentHandTest {
    private final RecordingHand hand = new RecordingHand();

    private DescentView open(Shot shot) {
        return LaidOut.open(new DescentView(hand), shot, Look.standard(), 700);
    }

    private static Plot curve(DescentView view) {
        return (Plot) ((Parent) view.stage()).getChildrenUnmodifiable().getFirst();
    }

    @Test
    void draggingThePointChoosesTheStart() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(0)));
            PlotArea area = plot.area().orElseThrow();
            Gestures.drag(plot, area.px(6), area.py(26), area.px(4), area.py(26));
            return null;
        });
        assertEquals(List.of("0 x0 = 5.0 …", "0 x0 = 4.0 …", "0 x0 = 4.0"), hand.acts());
    }

    @Test
    void aClickOnTheCurveChoosesTheStartAndOneBesideItDoesNot() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3)));
            PlotArea area = plot.area().orElseThrow();
            for (double height : new double[] {10, 20}) {
                Gestures.click(plot, area.px(-2), area.py(height));
            }
            return null;
        });
        assertEquals(List.of("0 x0 = -2.0"), hand.acts());
    }

    @Test
    void arrowKeysNudgeTheStart() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(0)));
            Gestures.key(plot, KeyCode.LEFT);
            Gestures.key(plot, KeyCode.RIGHT);
            return null;
        });
        assertEquals(List.of("0 x0 = 5.9", "0 x0 = 6.1"), hand.acts());
    }

    @Test
    void theHoverCardTellsTheNumbersAndOpensByKeyboardToo() {
        FxThread.call(() -> {
            Plot plot = curve(open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3)));
            PlotArea area = plot.area().orElseThrow();
            Gestures.hover(plot, area.px(2), area.py(12));
            assertEquals(2, plot.spot().orElseThrow().x(), 0.01);
            List<String> card = plot.spot().orElseThrow().card().get();
            assertEquals(4, card.size());
            assertEquals("$f'' = 2$", card.getLast());
            Gestures.leave(plot);
            assertTrue(plot.spot().isEmpty());
            Gestures.key(plot, KeyCode.ENTER);
            double here = plot.spot().orElseThrow().x();
            // The point holds the reading for its own width.
            for (int i = 0; i < 4; i++) {
                Gestures.key(plot, KeyCode.RIGHT);
            }
            assertTrue(plot.spot().orElseThrow().x() > here);
            Gestures.key(plot, KeyCode.ESCAPE);
            assertTrue(plot.spot().isEmpty());
            return null;
        });
        assertEquals(List.of(), hand.acts());
    }

    @Test
    void theWheelZoomsAndADoubleClickShowsAllAgain() {
        FxThread.call(() -> {
            DescentView view = open(DescentShots.of("(x-1)^2+1", 6, 0.05).at(3));
            Plot plot = curve(view);
            double x = plot.getWidth() / 2;
            double y = plot.getHeight() / 2;
            Gestures.wheel(plot, x, y, 200);
            assertTrue(plot.isZoomed());
            view.show(DescentShots.of("(x-1)^2+1", 6, 0.05).at(4));
            assertTrue(plot.isZoomed(), "the next step keeps the zoom");
            Gestures.doubleClick(plot, x, y);
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
        assertEquals(List.of("0 optimizer.eta = 0.9"), hand.acts());
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
                hand.acts());
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
