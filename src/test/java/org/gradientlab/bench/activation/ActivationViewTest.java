package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Shot;
import org.gradientlab.network.Gelu;
import org.gradientlab.network.GeluForm;
import org.gradientlab.network.HardTanh;
import org.gradientlab.network.LeakyRelu;
import org.gradientlab.network.Selu;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Picture;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.RecordingHand;
import org.gradientlab.view.StageFit;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stage of the microscope in its states, and what a person does to it. */
class ActivationViewTest {
    private final RecordingHand hand = new RecordingHand();

    static Stream<String> scenes() {
        return BuiltInScenes.names().stream()
                .filter(name -> BuiltInScenes.named(name).bench() instanceof ActivationBench);
    }

    @ParameterizedTest
    @EnumSource
    void everyCurveIsDrawnAndTheFlatStretchesAreShaded(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("curves-" + theme.id(), Activations.scene("four-activations"), look);
        for (int i = 0; i < 4; i++) {
            int drawn = picture.count(look.palette().series(i).line());
            assertTrue(drawn > 150, "activation " + i + ": " + drawn);
        }
    }

    @ParameterizedTest
    @EnumSource
    void vanishingAndExplodingBarsAreDrawn(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("chain-" + theme.id(), Activations.scene("vanish-or-explode"), look);
        for (int i = 0; i < 2; i++) {
            int drawn = picture.count(look.palette().series(i).line());
            assertTrue(drawn > 5000, "chain " + i + ": " + drawn);
        }
    }

    @ParameterizedTest
    @EnumSource
    void logitsAndProbabilitiesAreBars(Theme theme) {
        Look look = Look.standard().with(theme);
        Shot shot = Activations.scene("logits-to-probabilities");
        Picture picture = draw("softmax-" + theme.id(), shot, look);
        assertTrue(picture.count(look.palette().series(0).line()) > 3000, "the right class");
        assertTrue(picture.count(look.palette().slope().line()) > 200, "gradient arrows");
    }

    @Test
    void everyPatternIsDrawn() {
        Shot shot =
                Activations.shot(
                        Activations.of(
                                new Curves(
                                        List.of(
                                                new LeakyRelu(0.01),
                                                new HardTanh(),
                                                new Gelu(GeluForm.TANH),
                                                new Selu()),
                                        -0.8,
                                        0,
                                        1)),
                        0,
                        60);
        Picture picture = draw("patterns", shot, Look.standard());
        assertTrue(picture.count(Look.standard().palette().series(3).line()) > 300);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void everySceneFitsTheStage(String name) {
        Shot shot = Activations.scene(name);
        Look light = Look.standard();
        Look chinese = light.with(Language.CHINESE).with(Theme.DARK);
        new StageFit(() -> new ActivationView(hand))
                .draws(name + "-lesson", shot, light, 696, 608)
                .draws(name + "-chinese", shot, chinese, 1016, 608)
                .shows(name, shot)
                .holds();
        assertEquals(List.of(), hand.acts());
    }

    /** Before an audience, and lanes side by side. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "four-activations",
                "not-centred",
                "vanish-or-explode",
                "softmax-temperature"
            })
    void everyPictureFitsEverySize(String name) {
        Shot shot = Activations.scene(name);
        Look light = Look.standard();
        new StageFit(() -> new ActivationView(hand))
                .draws(name + "-half", shot, light, 508, 576)
                .draws(name + "-quarter", shot, light, 508, 272)
                .draws(name + "-far", shot, light.with(Theme.PROJECTOR).scaled(2), 1024, 592)
                .holds();
        assertEquals(List.of(), hand.acts());
    }

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
            for (String name : scenes().toList()) {
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
        ActivationView view = new ActivationView(hand);
        view.restyle(Look.standard());
        view.show(shot);
        Parent root = (Parent) view.stage();
        new Scene(root, 1016, 608);
        Look.standard().dress(root.getScene());
        root.applyCss();
        root.layout();
        root.layout();
        return view;
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

    private Picture draw(String name, Shot shot, Look look) {
        return draw(name, shot, look, 1016, 608);
    }

    private Picture draw(String name, Shot shot, Look look, double width, double height) {
        Parent stage =
                FxThread.call(() -> {
                    ActivationView view = new ActivationView(hand);
                    view.restyle(look);
                    view.show(shot);
                    return (Parent) view.stage();
                });
        return Picture.of("activation-" + name, stage, look, width, height);
    }
}
