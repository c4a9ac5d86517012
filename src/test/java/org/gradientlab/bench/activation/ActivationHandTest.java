package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
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

/** What a person does to the stage of the microscope reaches the knobs. */
class ActivationHandTest {
    private final RecordingHand hand = new RecordingHand();

    @Test
    void theUprightLineIsTakenAtAnyHeightInEitherPlot() {
        FxThread.call(() -> {
            ActivationView view = open(Activations.shot(Activations.with(), 0, 60));
            for (Plot plot : plots(view).subList(0, 2)) {
                PlotArea area = plot.area().orElseThrow();
                double y = area.top() + area.height() * 0.2;
                Gestures.drag(plot, area.px(-3), y, area.px(2), y);
            }
            return null;
        });
        assertEquals(
                List.of(
                        "0 show.z = -0.5 …",
                        "0 show.z = 2.0 …",
                        "0 show.z = 2.0",
                        "0 show.z = -0.5 …",
                        "0 show.z = 2.0 …",
                        "0 show.z = 2.0"),
                hand.acts());
    }

    @Test
    void aClickAndTheArrowKeysMoveZ() {
        FxThread.call(() -> {
            ActivationView view = open(Activations.shot(Activations.with(), 10, 60));
            Plot plot = plots(view).getFirst();
            PlotArea area = plot.area().orElseThrow();
            Gestures.click(plot, area.px(4), area.top() + 20);
            return null;
        });
        assertEquals(List.of("0 show.z = 4.0"), hand.acts());
        FxThread.call(() -> {
            Plot plot = plots(open(Activations.shot(Activations.with(), 10, 60))).getFirst();
            Gestures.key(plot, KeyCode.LEFT);
            Gestures.key(plot, KeyCode.RIGHT);
            return null;
        });
        assertEquals(List.of("0 show.z = 4.0", "0 show.z = -2.1", "0 show.z = -1.9"), hand.acts());
    }

    @Test
    void whoZoomsOnePlotSeesTheSameStretchInTheOther() {
        FxThread.call(() -> {
            ActivationView view = open(Activations.shot(Activations.with(), 0, 60));
            Plot values = plots(view).get(0);
            Plot slopes = plots(view).get(1);
            Gestures.wheel(values, values.getWidth() / 2, values.getHeight() / 2, 300);
            ((Parent) view.stage()).layout();
            assertTrue(slopes.isZoomed());
            PlotArea above = values.area().orElseThrow();
            PlotArea below = slopes.area().orElseThrow();
            assertEquals(above.across(), below.across());
            assertTrue(above.across().high() < 6);
            slopes.resetZoom();
            assertFalse(values.isZoomed());
            return null;
        });
    }

    @Test
    void aCardChoosesWhatIsShaded() {
        FxThread.call(() -> {
            ActivationView view = open(Activations.scene("four-activations"));
            List<Node> cards = all(view, ActivationCard.class);
            Gestures.click(cards.get(2), 60, 20);
            Gestures.key(cards.get(3), KeyCode.ENTER);
            return null;
        });
        assertEquals(List.of("0 show.chosen = 3", "0 show.chosen = 4"), hand.acts());
    }

    @Test
    void aClickOnALayerMovesThePlayheadThere() {
        FxThread.call(() -> {
            Plot plot = plots(open(Activations.scene("vanish-or-explode"))).getFirst();
            PlotArea area = plot.area().orElseThrow();
            Gestures.click(plot, area.px(12.2), area.top() + 30);
            Gestures.key(plot, KeyCode.LEFT);
            return null;
        });
        assertEquals(List.of("seek 12", "seek 29"), hand.acts());
    }

    @Test
    void theTopOfABarIsDraggedToAnotherLogit() {
        FxThread.call(() -> {
            Plot plot = plots(open(Activations.scene("logits-to-probabilities"))).getFirst();
            PlotArea area = plot.area().orElseThrow();
            Gestures.hover(plot, area.px(2), area.py(1));
            Gestures.drag(plot, area.px(2), area.py(1), area.px(2), area.py(-2));
            return null;
        });
        assertEquals(
                List.of(
                        "0 show.logits.1 = -0.5 …",
                        "0 show.logits.1 = -2.0 …",
                        "0 show.logits.1 = -2.0"),
                hand.acts());
    }

    @Test
    void onTheKeyboardABarIsChosenAndMoved() {
        FxThread.call(() -> {
            Plot plot = plots(open(Activations.scene("logits-to-probabilities"))).getFirst();
            Gestures.key(plot, KeyCode.RIGHT);
            Gestures.key(plot, KeyCode.RIGHT);
            Gestures.key(plot, KeyCode.UP);
            return null;
        });
        assertEquals(List.of("0 show.logits.2 = 0.2"), hand.acts());
    }

    @Test
    void aRowChoosesTheRightClass() {
        FxThread.call(() -> {
            ActivationView view = open(Activations.scene("logits-to-probabilities"));
            Node row = all(view, ReadingRow.class).getFirst();
            assertTrue(row.getAccessibleText().contains("Class 1"), row.getAccessibleText());
            Gestures.click(row, 60, 10);
            return null;
        });
        assertEquals(List.of("0 show.target = 1"), hand.acts());
    }

    @Test
    void theWeightThatKeepsAGradientIsMarkedOnItsSlider() {
        FxThread.call(() -> {
            ActivationView view = open(Activations.scene("a-quarter-each-layer"));
            assertEquals(4, view.marks("show.links.0.w").getFirst().value());
            assertEquals(1, view.marks("show.links.1.w").getFirst().value());
            assertEquals(List.of(), view.marks("show.links.2.w"));
            assertEquals(List.of(), view.marks("show.layers"));
            return null;
        });
    }

    @Test
    void everyPictureIsToldInTheLanguageOfTheWindow() {
        FxThread.call(() -> {
            for (String name : ActivationViewTest.scenes().toList()) {
                ActivationView view = open(Activations.scene(name));
                String english = plots(view).getFirst().getAccessibleText();
                view.restyle(Look.standard().with(Language.CHINESE));
                String chinese = plots(view).getFirst().getAccessibleText();
                assertFalse(english.isBlank(), name);
                assertFalse(english.contains("⟨"), english);
                assertFalse(chinese.contains("⟨"), chinese);
                assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
            }
            return null;
        });
    }

    private ActivationView open(Shot shot) {
        return LaidOut.open(new ActivationView(hand), shot);
    }

    private static List<Plot> plots(ActivationView view) {
        return all(view, Plot.class).stream().map(Plot.class::cast).toList();
    }

    /** The nodes of a kind on the pane that is shown. */
    private static List<Node> all(ActivationView view, Class<? extends Node> kind) {
        List<Node> found = new ArrayList<>();
        ((Parent) view.stage())
                .getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .forEach(pane -> collect(pane, kind, found));
        return found;
    }

    private static void collect(Node node, Class<? extends Node> kind, List<Node> found) {
        if (kind.isInstance(node)) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }
}
