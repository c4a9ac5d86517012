package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a drawn network looks like and what it hands on. */
class NetworkDiagramTest {
    private final List<NetworkPlace> acts = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void networksOfMapsHaveBlueAndOrangeLinks(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture =
                draw(
                        "network-maps-" + theme.id(),
                        SampleNetworks.classification(look),
                        look,
                        616,
                        392);
        assertTrue(picture.count(look.palette().diverging().colour(1)) > 200, "blue in maps");
        assertTrue(picture.count(look.palette().accent()) > 100, "ring");
    }

    @ParameterizedTest
    @EnumSource
    void droppedNodesKeepTheirPlace(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture =
                draw("network-discs-" + theme.id(), SampleNetworks.dropout(4, 8), look, 592, 408);
        assertTrue(picture.count(look.palette().text()) > 300, "rims and numbers");
    }

    @Test
    void everythingFitsHoweverLargeOrNarrow() {
        Look look = Look.standard().with(Theme.DARK);
        NetworkDrawing large =
                SampleNetworks.large(look)
                        .pointingAt(
                                List.of(new NetworkPlace.Column(3), new NetworkPlace.Node(5, 2)));
        draw("network-large", large, look, 900, 420);
        draw("network-narrow", large, look, 320, 380);
        draw("network-24", SampleNetworks.dropout(2, 24), look, 592, 408);
        Picture twice =
                draw(
                        "network-twice",
                        SampleNetworks.classification(look.scaled(2)),
                        look.scaled(2),
                        900,
                        600);
        assertTrue(twice.count(look.palette().diverging().colour(0)) > 200, "orange in maps");
    }

    @Test
    void clicksReachNodesAndButtons() {
        onStage(diagram -> {
            NetworkPlace.Node feature = new NetworkPlace.Node(0, 4);
            Box box = diagram.nodeBox(feature);
            Gestures.click(diagram, box.left() + 5, box.top() + 5);
            Gestures.click(diagram, box.left() - 14, box.top() + box.height() / 2);
            button(diagram, "One neuron more in layer 2").fire();
            button(diagram, "Remove layer 1").fire();
            button(diagram, "Add layer 3").fire();
            assertEquals(
                    List.of(
                            feature,
                            feature,
                            new NetworkPlace.More(2),
                            new NetworkPlace.Remove(1),
                            new NetworkPlace.Insert(3)),
                    acts);
        });
    }

    private static Button button(NetworkDiagram diagram, String spoken) {
        return diagram.lookupAll(".diagram-button").stream()
                .map(Button.class::cast)
                .filter(button -> spoken.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aButtonStaysItselfBetweenFrames() {
        onStage(diagram -> {
            Button before = button(diagram, "One neuron more in layer 2");
            diagram.show(SampleNetworks.classification(Look.standard()), Look.standard());
            diagram.layout();
            assertEquals(before, button(diagram, "One neuron more in layer 2"));
        });
    }

    @Test
    void keysWalkThroughNodesAndLinksAndEnterActs() {
        onStage(diagram -> {
            Gestures.key(diagram, KeyCode.DOWN);
            assertEquals(Optional.of(new NetworkPlace.Node(2, 2)), diagram.pointed());
            Gestures.key(diagram, KeyCode.DOWN);
            assertEquals(Optional.of(new NetworkPlace.Node(2, 3)), diagram.pointed());
            Gestures.key(diagram, KeyCode.LEFT);
            assertEquals(Optional.of(new NetworkPlace.Node(1, 4)), diagram.pointed());
            Gestures.keyWithShift(diagram, KeyCode.DOWN);
            assertEquals(Optional.of(new NetworkPlace.Bias(1, 4)), diagram.pointed());
            Gestures.keyWithShift(diagram, KeyCode.DOWN);
            assertEquals(Optional.of(new NetworkPlace.Link(1, 0, 4)), diagram.pointed());
            Gestures.key(diagram, KeyCode.ENTER);
            assertEquals(List.of(new NetworkPlace.Link(1, 0, 4)), acts);
            assertTrue(diagram.getAccessibleText().contains("Link[column=1"), "link is spoken");
            Gestures.key(diagram, KeyCode.ESCAPE);
            assertEquals(Optional.empty(), diagram.pointed());
        });
    }

    @Test
    void hoverReadsOutAndForgetsWhatIsGone() {
        onStage(diagram -> {
            Box box = diagram.nodeBox(new NetworkPlace.Node(2, 5));
            Gestures.hover(diagram, box.left() + 20, box.top() + 4);
            assertEquals(Optional.of(new NetworkPlace.Node(2, 5)), diagram.pointed());
            assertTrue(diagram.lookup(".hover-card").isVisible(), "card");
            diagram.show(SampleNetworks.dropout(2, 4), Look.standard());
            diagram.layout();
            assertEquals(Optional.empty(), diagram.pointed());
            assertTrue(!diagram.lookup(".hover-card").isVisible(), "card");
        });
    }

    private interface Visit {
        void to(NetworkDiagram diagram);
    }

    private void onStage(Visit visit) {
        FxThread.call(() -> {
            Fonts.load();
            Look look = Look.standard();
            NetworkDiagram diagram = new NetworkDiagram(look);
            diagram.setReader(place -> List.of("*" + place + "*", "$w$ = 0.5"));
            diagram.setOnAct(acts::add);
            diagram.show(SampleNetworks.classification(look), look);
            StackPane root = new StackPane(diagram);
            Scene scene = new Scene(root, 616, 392);
            look.dress(scene);
            root.applyCss();
            root.layout();
            visit.to(diagram);
            return true;
        });
    }

    private static Picture draw(
            String name, NetworkDrawing drawing, Look look, double width, double height) {
        StackPane root =
                FxThread.call(() -> {
                    Fonts.load();
                    NetworkDiagram diagram = new NetworkDiagram(look);
                    diagram.show(drawing, look);
                    return new StackPane(diagram);
                });
        return Picture.of(name, root, look, width, height);
    }
}
