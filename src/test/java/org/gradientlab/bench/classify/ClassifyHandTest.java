package org.gradientlab.bench.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Box;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.NetworkDiagram;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.view.LaidOut;
import org.gradientlab.view.RecordingHand;
import org.gradientlab.words.Language;
import org.gradientlab.words.Word;
import org.junit.jupiter.api.Test;

/** What a person does to the stage of a classification arrives at the hand. */
class ClassifyHandTest {
    private static final String DRAWN = "DrawnPoints[points=PointList[points=[";
    private final RecordingHand hand = new RecordingHand();

    /** The stage as a test uses it. */
    private record Stage(ClassifyView view, Parent root) {
        <T extends Node> T find(String id, Class<T> type) {
            return type.cast(root.lookup("#" + id));
        }

        Plot map() {
            return find("map", Plot.class);
        }

        NetworkDiagram network() {
            return find("network", NetworkDiagram.class);
        }

        void press(String id) {
            Node button = root.lookup("#" + id);
            if (button instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) button).fire();
            }
            layout();
        }

        Button named(String spoken) {
            return (Button)
                    root.lookupAll(".button").stream()
                            .filter(node -> spoken.equals(node.getAccessibleText()))
                            .findFirst()
                            .orElseThrow();
        }

        void layout() {
            LaidOut.again(root);
        }
    }

    private void onStage(Shot shot, Look look, Consumer<Stage> acts) {
        FxThread.call(() -> {
            ClassifyView view = LaidOut.open(new ClassifyView(hand), shot, look, LaidOut.WIDE);
            acts.accept(new Stage(view, (Parent) view.stage()));
            return true;
        });
    }

    private void onStage(Shot shot, Consumer<Stage> acts) {
        onStage(shot, Look.standard(), acts);
    }

    private static Shot empty() {
        return ClassifyShots.at(0, "data=drawn", "data.points=");
    }

    @Test
    void aStrokeDrawsPointsOfTheChosenClassAsOneAct() {
        onStage(
                empty(),
                stage -> {
                    stage.press("draw-class-2");
                    PlotArea area = stage.map().area().orElseThrow();
                    Gestures.drag(stage.map(), area.px(-2), area.py(1), area.px(2), area.py(1));
                });
        assertEquals(4, hand.acts().size());
        assertTrue(
                hand.acts()
                        .getFirst()
                        .startsWith("0 data = " + DRAWN + "Point[x=-2.0, y=1.0, label=1]"));
        assertTrue(hand.acts().getFirst().endsWith("…"));
        assertFalse(hand.acts().getLast().endsWith("…"));
        assertEquals(3, hand.acts().getLast().split("label=1").length - 1);
    }

    @Test
    void theEraserTakesPointsAway() {
        onStage(
                ClassifyShots.at(
                        0, "data=drawn", "data.points=1 1 0; -3 -3 1", "validation=0", "test=0"),
                stage -> {
                    stage.press("draw-points");
                    stage.press("draw-eraser");
                    PlotArea area = stage.map().area().orElseThrow();
                    Gestures.click(stage.map(), area.px(1), area.py(1));
                });
        assertEquals(
                "0 data = " + DRAWN + "Point[x=-3.0, y=-3.0, label=1]]]]", hand.acts().getLast());
    }

    @Test
    void pointsAreDrawnWithTheKeyboardAlone() {
        onStage(
                empty(),
                stage -> {
                    Plot map = stage.map();
                    Gestures.key(map, KeyCode.DIGIT3);
                    Gestures.keyWithShift(map, KeyCode.RIGHT);
                    Gestures.key(map, KeyCode.ENTER);
                    Gestures.key(map, KeyCode.DELETE);
                });
        assertTrue(hand.acts().getFirst().contains("label=2]"), hand.acts()::toString);
        assertEquals("0 data = " + DRAWN + "]]]", hand.acts().getLast());
    }

    @Test
    void aClickOnTheMapDrawsNothingUnlessOneDraws() {
        onStage(
                ClassifyShots.at(10),
                stage -> {
                    PlotArea area = stage.map().area().orElseThrow();
                    Gestures.click(stage.map(), area.px(1), area.py(1));
                });
        assertEquals(List.of(), hand.acts());
    }

    @Test
    void theButtonsOnTheDrawingShapeTheNetwork() {
        onStage(
                ClassifyShots.at(10),
                stage -> {
                    stage.named("One neuron more in layer 2").fire();
                    stage.named("One neuron more in layer 2").fire();
                    stage.named("One neuron fewer in layer 1").fire();
                    stage.named("Take layer 1 out").fire();
                });
        assertEquals(
                List.of("0 layers.1.units = 9", "0 layers.1.units = 10", "0 layers.0.units = 7"),
                hand.acts().subList(0, 3));
        assertTrue(hand.acts().getLast().startsWith("0 layers = [HiddenLayer[units=10"));
    }

    @Test
    void aClickOnAFeatureSwitchesItAndOneOnANeuronEnlargesIt() {
        onStage(
                ClassifyShots.at(10),
                stage -> {
                    click(stage.network(), new NetworkPlace.Node(0, 2));
                    click(stage.network(), new NetworkPlace.Node(2, 3));
                });
        assertEquals(
                List.of("0 features.square1 = true", "0 map = Neuron[layer=2, unit=4]"),
                hand.acts());
    }

    private static void click(NetworkDiagram network, NetworkPlace.Node node) {
        Box box = network.nodeBox(node);
        Gestures.click(network, box.left() + box.width() / 2, box.top() + box.height() / 2);
    }

    @Test
    void anEnlargedNeuronShowsItsFormulaAtThePointUnderTheMouse() {
        onStage(
                ClassifyShots.at(50, "map=neuron", "map.layer=1", "map.unit=2"),
                stage -> {
                    PlotArea area = stage.map().area().orElseThrow();
                    Gestures.hover(stage.map(), area.px(1.5), area.py(-2));
                    String card = stage.find("neuron-card", Node.class).getAccessibleText();
                    assertTrue(card.startsWith("Layer 1, neuron 2, \\tanh("), card);
                    assertTrue(card.contains("(1.5,\\,-2)"), card);
                    stage.press("whole-network");
                });
        assertEquals(List.of("0 map = Decision[]"), hand.acts());
    }

    @Test
    void aBiasIsReachedSetAndFrozenByTheKeyboard() {
        onStage(
                ClassifyShots.at(10),
                stage -> {
                    NetworkDiagram network = stage.network();
                    Gestures.key(network, KeyCode.RIGHT);
                    Gestures.key(network, KeyCode.RIGHT);
                    Gestures.key(network, KeyCode.DOWN);
                    Gestures.key(network, KeyCode.DOWN);
                    Gestures.keyWithShift(network, KeyCode.DOWN);
                    assertEquals(Optional.of(new NetworkPlace.Bias(1, 2)), network.pointed());
                    Gestures.key(network, KeyCode.ENTER);
                    TextField number = stage.find("weight-number", TextField.class);
                    number.setText("−0.5");
                    number.fireEvent(new ActionEvent());
                    stage.find("weight-frozen", CheckBox.class).fire();
                    number.setText("much");
                    number.fireEvent(new ActionEvent());
                    stage.layout();
                    assertTrue(
                            stage.root().lookupAll(".wrong-text").stream()
                                    .anyMatch(Node::isVisible));
                });
        assertEquals(2, hand.acts().size(), hand.acts()::toString);
        String edit = "WeightEdit[layer=1, from=0, to=3, value=-0.5, frozen=";
        assertEquals("0 weights = WeightEdits[edits=[" + edit + "false]]]", hand.acts().getFirst());
        assertTrue(hand.acts().getLast().endsWith(edit + "true]]]"));
    }

    @Test
    void aRemedyOfTheDoctorIsOneClick() {
        Shot noise = ClassifyShots.at(3000, BuiltInScenes.named("learning-the-noise"));
        onStage(noise, stage -> remedy(stage, 0).fire());
        Best best = ((ClassifyFrame) noise.lane().frame()).best();
        assertEquals(List.of("seek " + (best == null ? -1 : best.step())), hand.acts());
        onStage(noise, stage -> remedy(stage, 1).fire());
        assertEquals("0 penalty = L2Penalty[lambda=0.003]", hand.acts().getLast());
    }

    @Test
    void aRemedyStaysUnderTheFingerWhileTheRunGoesOn() {
        List<Remedy> tried = new ArrayList<>();
        FxThread.call(() -> {
            DoctorCard doctor = new DoctorCard(tried::add);
            doctor.show(List.of(overfits(7, back(3, 100))), Word.of("shell.on"), Look.standard());
            Button pressed = (Button) doctor.lookup(".remedy");
            doctor.show(List.of(overfits(8, back(3, 105))), Word.of("shell.on"), Look.standard());
            assertSame(pressed, doctor.lookup(".remedy"));
            pressed.fire();
            doctor.show(List.of(overfits(9, back(4, 130))), Word.of("shell.on"), Look.standard());
            assertEquals(1, doctor.lookupAll(".remedy").size());
            assertNotSame(pressed, doctor.lookup(".remedy"), "another label is another button");
            return true;
        });
        assertEquals(List.of(back(3, 105)), tried);
    }

    private static Finding overfits(long epoch, Remedy remedy) {
        Word sentence = Word.of("classify.doctor.overfits", epoch, 0.1, 0.2);
        return new Finding(Symptom.OVERFITS, sentence, Place.nowhere(), List.of(remedy));
    }

    private static Remedy back(long epoch, long step) {
        return new Remedy.GoBack(Word.of("classify.remedy.back", epoch), step);
    }

    private static Button remedy(Stage stage, int index) {
        return (Button) List.copyOf(stage.root().lookupAll(".remedy")).get(index);
    }

    @Test
    void theFileButtonAsksForAFile() {
        onStage(
                empty(),
                stage -> {
                    stage.press("open-table");
                });
        assertEquals(List.of("open a file"), hand.acts());
    }

    @Test
    void whatIsShownIsSaidInBothLanguages() {
        onStage(
                ClassifyShots.at(600),
                stage -> {
                    assertTrue(stage.map().getAccessibleText().contains("300 points of 2 classes"));
                    assertTrue(stage.network().getAccessibleText().startsWith("Network 2–8–8–2"));
                });
        onStage(
                ClassifyShots.at(600),
                Look.standard().with(Language.CHINESE),
                stage -> {
                    assertTrue(stage.map().getAccessibleText().contains("2 类共 300 个点"));
                    assertTrue(stage.network().getAccessibleText().startsWith("网络 2–8–8–2"));
                });
    }
}
