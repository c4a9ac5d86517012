package org.gradientlab.bench.dropout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Box;
import org.gradientlab.plot.Fonts;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.NetworkDiagram;
import org.gradientlab.plot.NetworkPlace;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Picture;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.Hand;
import org.gradientlab.view.RecordingHand;
import org.gradientlab.view.StageFit;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The stage of dropout in its states: what must be on it is. */
class DropoutViewTest {
    private static final String LARGE =
            """
            lab: 1
            bench: dropout
            steps: 60
            lanes:
              - experiment:
                  kind: masks
                  inputs: 6
                  layers:
                    - {units: 24, p: 0.2}
                    - {units: 24, p: 0.5}
                    - {units: 16, p: 0.5}
                    - {units: 8, p: 0}
                  activation: {kind: relu}
            """;

    private static final Shot MASK = Dropouts.shot(42, 60, List.of("seed=44"));

    @ParameterizedTest
    @EnumSource
    void aMaskIsSeenInNetworkStripAndMean(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("dropout-" + theme.id(), MASK, look, 1016, 608);
        Palette palette = look.palette();
        assertTrue(picture.count(palette.series(0).line()) > 200, "mean with dividing");
        assertTrue(picture.count(palette.series(1).line()) > 60, "mean without");
        assertTrue(picture.count(palette.accent()) > 200, "now");
    }

    /** As before an audience, where no map is to show little but far away places. */
    @ParameterizedTest
    @CsvSource({"692, 311", "512, 290"})
    void whereThereIsNoRoomBelowTheMapTheLossesStandAtItsSide(double width, double height) {
        Shot one = Dropouts.shot(300, 300, List.of("seed=3", "experiment=training"));
        FxThread.call(() -> {
            DropoutView view = new DropoutView(Hand.idle());
            Parent stage = (Parent) view.stage();
            Look.standard().dress(new Scene(stage));
            view.restyle(Look.standard());
            view.show(one);
            stage.resize(width, height);
            stage.applyCss();
            stage.layout();
            Bounds map = stage.lookup("#learning-map").getBoundsInParent();
            Node losses = stage.lookup("#learning-losses");
            assertTrue(losses.isVisible());
            assertEquals(width, losses.getBoundsInParent().getMaxX(), 1);
            assertTrue(map.getMaxX() <= losses.getBoundsInParent().getMinX(), map.toString());
            assertEquals(1, map.getWidth() / map.getHeight(), 0.2, map.toString());
            return null;
        });
    }

    @Test
    void everyStateFitsTheStage() {
        Look light = Look.standard();
        Look dark = light.with(Theme.DARK);
        Shot raw =
                Dropouts.shot(
                        300,
                        300,
                        List.of(
                                "experiment.rescale=false",
                                "experiment.layer=2",
                                "experiment.mode=test"));
        Shot large = Dropouts.shot(60, LARGE);
        Shot one = Dropouts.shot(300, 300, List.of("seed=3", "experiment=training"));
        new StageFit(() -> new DropoutView(Hand.idle()))
                .draws("dropout-chinese-wide", MASK, dark.with(Language.CHINESE), 1656, 968)
                .draws("dropout-lesson", MASK, light, 696, 608)
                .draws("dropout-far", MASK, light.with(Theme.PROJECTOR).scaled(2), 1024, 592)
                .shows("mask", MASK)
                .shows("start", Dropouts.shot(0, 100, List.of()))
                .shows("raw, test", raw)
                .shows("large", large)
                .shows("learning", one)
                .holds();
        Picture picture = draw("dropout-large", large, dark, 1016, 608);
        assertTrue(picture.count(dark.palette().accent()) > 100, "now");
    }

    @Test
    void theEnsembleIsShownOnMaps() {
        Look look = Look.standard();
        Picture picture = Picture.of("dropout-maps", stage(MASK, look, true), look, 1016, 608);
        assertTrue(picture.count(look.palette().decision()) > 100, "decision line");
    }

    @Test
    void twoNetworksLearnSideBySide() {
        Look light = Look.standard();
        Shot shot =
                Dropouts.shot(
                        1500,
                        1500,
                        List.of("seed=3", "experiment=training", "experiment.p=0"),
                        List.of("seed=3", "experiment=training", "experiment.p=0.5"));
        Picture picture = draw("dropout-effect", shot, light, 1016, 608);
        assertTrue(picture.count(light.palette().decision()) > 300, "decision lines");
        draw(
                "dropout-effect-chinese",
                shot,
                light.with(Language.CHINESE).with(Theme.DARK),
                1656,
                968);
        Shot one = Dropouts.shot(300, 300, List.of("seed=3", "experiment=training"));
        draw("dropout-effect-one", one, light, 1016, 608);
        draw("dropout-effect-narrow", shot, light, 696, 608);
        draw("dropout-effect-far", shot, light.with(Theme.PROJECTOR).scaled(2), 1024, 592);
    }

    @Test
    void lanesStandSideBySide() {
        Look light = Look.standard();
        Shot shot =
                Dropouts.shot(
                        42, 60, List.of("seed=44"), List.of("seed=44", "experiment.rescale=false"));
        Picture picture = draw("dropout-lanes", shot, light, 1016, 576);
        int right = picture.count(light.palette().series(1).line(), 508, 300, 508, 276);
        assertTrue(right > 60, "mean of the second lane");
    }

    @Test
    void aClickedNeuronIsFollowed() {
        RecordingHand hand = new RecordingHand();
        FxThread.call(() -> {
            Fonts.load();
            DropoutView view = new DropoutView(hand);
            view.restyle(Look.standard());
            view.show(MASK);
            Parent root = (Parent) view.stage();
            Scene scene = new Scene(root, 1016, 608);
            Look.standard().dress(scene);
            root.applyCss();
            root.layout();
            NetworkDiagram network = (NetworkDiagram) root.lookup(".network-diagram");
            Box box = network.nodeBox(new NetworkPlace.Node(2, 5));
            Gestures.click(network, box.left() + 8, box.top() + 8);
            Box input = network.nodeBox(new NetworkPlace.Node(0, 1));
            Gestures.click(network, input.left() + 8, input.top() + 8);
            return true;
        });
        assertEquals(1, hand.acts().size(), "the input is not followed");
        String act = hand.acts().getFirst();
        assertTrue(act.startsWith("0 experiment = Masks["), act);
        assertTrue(act.endsWith("layer=2, neuron=6]"), act);
    }

    private static Parent stage(Shot shot, Look look, boolean maps) {
        return FxThread.call(() -> {
            Fonts.load();
            DropoutView view = new DropoutView(Hand.idle());
            view.restyle(look);
            if (maps) {
                view.showMaps();
            }
            view.show(shot);
            return (Parent) view.stage();
        });
    }

    private static Picture draw(String name, Shot shot, Look look, double width, double height) {
        return Picture.of(name, stage(shot, look, false), look, width, height);
    }
}
