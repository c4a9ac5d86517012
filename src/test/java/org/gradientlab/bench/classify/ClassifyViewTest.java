package org.gradientlab.bench.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.gradientlab.network.NoNormalization;
import org.gradientlab.network.Tanh;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Picture;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.Hand;
import org.gradientlab.view.SmallChoice;
import org.gradientlab.view.StageFit;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stage of the classify bench in its states: what must be on it is. */
class ClassifyViewTest {
    private static final Shot SPIRAL = ClassifyShots.at(600);

    @ParameterizedTest
    @EnumSource
    void aSpiralShowsMapNetworkAndCurves(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("classify-" + theme.id(), SPIRAL, look, 1016, 608);
        Palette palette = look.palette();
        assertTrue(picture.count(palette.decision(), 640, 60, 376, 340) > 200, "boundary");
        assertTrue(picture.count(palette.series(0).line(), 0, 400, 300, 200) > 60, "loss");
        assertTrue(picture.count(palette.diverging().colour(1), 0, 60, 640, 340) > 200, "maps");
    }

    @Test
    void everyStateFitsTheStage() {
        Look light = Look.standard();
        Look chinese = light.with(Language.CHINESE).with(Theme.DARK);
        new StageFit(() -> new ClassifyView(Hand.idle()))
                .draws("classify-lesson", SPIRAL, light, 696, 608)
                .draws("classify-chinese", SPIRAL, chinese, 1016, 608)
                .draws("classify-far", SPIRAL, light.with(Theme.PROJECTOR).scaled(2), 1024, 592)
                .draws(
                        "classify-deep-far",
                        ClassifyShots.at(5, deep()),
                        light.with(Theme.PROJECTOR).scaled(2),
                        1656,
                        968)
                .draws("classify-half", SPIRAL, light, 508, 608)
                .draws("classify-quarter", SPIRAL, light, 508, 304)
                .draws(
                        "classify-low-curves",
                        SPIRAL,
                        light.with(Theme.PROJECTOR).scaled(1.85),
                        1280,
                        574,
                        choosing("beside-map", ClassifyStage.CURVES))
                .draws(
                        "classify-half-gradients",
                        SPIRAL,
                        chinese,
                        508,
                        608,
                        choosing("second-content", CurvesPane.GRADIENTS))
                .shows("spiral", SPIRAL)
                .shows("gradients", SPIRAL, choosing("second-content", CurvesPane.GRADIENTS))
                .shows("weights", SPIRAL, choosing("second-content", CurvesPane.WEIGHTS))
                .shows("hidden space", SPIRAL, choosing("map-content", 1))
                .shows("start", ClassifyShots.at(0))
                .shows("broken", ClassifyShots.at(60, "optimizer=sgd", "optimizer.eta=1e6"))
                .shows("empty", ClassifyShots.at(0, "data=drawn", "data.points="))
                .shows("many points", ClassifyShots.at(5, "points=2000", "noise=1"))
                .shows("six classes", ClassifyShots.at(300, "data=blobs", "data.classes=6"))
                .shows("deep", ClassifyShots.at(5, deep()))
                .shows(
                        "deep gradients",
                        ClassifyShots.at(5, deep()),
                        choosing("second-content", CurvesPane.GRADIENTS))
                .holds();
    }

    @Test
    void onASmallStageOneChoosesBetweenWhatHasNoRoom() {
        FxThread.call(() -> {
            ClassifyView view = new ClassifyView(Hand.idle());
            Parent stage = (Parent) view.stage();
            Look.standard().dress(new javafx.scene.Scene(stage));
            view.restyle(Look.standard());
            view.show(SPIRAL);
            layOut(stage, 1016, 608);
            assertEquals(List.of("network", "map", "losses", "second-curves"), shown(stage));
            layOut(stage, 508, 608);
            assertEquals(List.of("map", "second-curves"), shown(stage));
            String loss = spoken(stage);
            choosing("second-content", CurvesPane.GRADIENTS).accept(stage);
            assertNotEquals(loss, spoken(stage));
            layOut(stage, 692, 311);
            assertEquals(List.of("network", "map"), shown(stage));
            choosing("beside-map", ClassifyStage.CURVES).accept(stage);
            layOut(stage, 692, 311);
            assertEquals(List.of("map", "second-curves"), shown(stage));
            layOut(stage, 348, 304);
            assertEquals(List.of("second-curves"), shown(stage));
            choosing("beside-map", ClassifyStage.MAP).accept(stage);
            layOut(stage, 348, 304);
            assertEquals(List.of("map"), shown(stage));
            layOut(stage, 1016, 608);
            assertEquals(List.of("network", "map", "losses", "second-curves"), shown(stage));
            return null;
        });
    }

    private static void layOut(Parent stage, double width, double height) {
        stage.resize(width, height);
        stage.applyCss();
        stage.layout();
        stage.layout(); // what a first layout changes in what others wish for
    }

    private static String spoken(Parent stage) {
        return stage.lookup("#second-curves").getAccessibleText();
    }

    private static List<String> shown(Parent stage) {
        return Stream.of("network", "map", "losses", "second-curves")
                .filter(id -> isShown(stage.lookup("#" + id)))
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Eight layers of more neurons than are drawn. */
    private static Scene deep() {
        Scene scene = Scene.of(Classifications.BENCH);
        HiddenLayer wide = new HiddenLayer(40, new Tanh(), new NoNormalization(), 0, false);
        return scene.turned(0, "layers", Collections.nCopies(8, wide), 0, false);
    }

    @Test
    void moreThanTwoClassesHaveAColourEach() {
        Look look = Look.standard();
        Shot shot = ClassifyShots.at(600, "data=blobs", "data.classes=6");
        Picture picture = draw("classify-six", shot, look, 1016, 608);
        for (int label = 0; label < 6; label++) {
            Palette palette = look.palette();
            assertTrue(picture.count(palette.series(label).line()) > 20, "class " + label);
        }
    }

    @Test
    void theDoctorSpeaksInItsOwnTint() {
        Look look = Look.standard();
        Scene scene = BuiltInScenes.named("learning-the-noise");
        Picture picture = draw("classify-doctor", ClassifyShots.at(3000, scene), look, 1016, 608);
        assertTrue(picture.count(look.palette().colour("careful-tint")) > 2000, "card");
    }

    @Test
    void theHiddenSpaceAndTheLayersTakeTheirPlaces() {
        Look look = Look.standard();
        Shot shot =
                ClassifyShots.at(
                        600,
                        "data=circle",
                        "layers=[{units: 4}, {units: 2}]",
                        "optimizer.eta=0.05");
        Picture space = draw("classify-space", shot, look, 1016, 608, choosing("map-content", 1));
        Palette palette = look.palette();
        Color tint = palette.paper().interpolate(palette.series(1).area(), 0.4);
        assertTrue(space.count(tint, 640, 60, 376, 340) > 500, "squares of class B");
        Picture gradients =
                draw(
                        "classify-gradients",
                        shot,
                        look,
                        1016,
                        608,
                        choosing("second-content", CurvesPane.GRADIENTS));
        for (int layer = 0; layer < 3; layer++) {
            Color line = palette.series(layer).line();
            assertTrue(gradients.count(line, 300, 400, 290, 208) > 60, "layer " + layer);
        }
        Picture weights =
                draw(
                        "classify-weights",
                        shot,
                        look,
                        1016,
                        608,
                        choosing("second-content", CurvesPane.WEIGHTS));
        Color bars = palette.paper().interpolate(palette.series(0).area(), 0.45);
        assertTrue(weights.count(bars, 300, 400, 290, 208) > 200, "bars");
    }

    private static Consumer<Parent> choosing(String id, int index) {
        return stage -> ((SmallChoice) stage.lookup("#" + id)).choose(index);
    }

    private static Picture draw(String name, Shot shot, Look look, double width, double height) {
        return draw(name, shot, look, width, height, stage -> {});
    }

    private static Picture draw(
            String name,
            Shot shot,
            Look look,
            double width,
            double height,
            Consumer<Parent> before) {
        Parent stage =
                FxThread.call(() -> {
                    ClassifyView view = new ClassifyView(Hand.idle());
                    view.restyle(look);
                    view.show(shot);
                    before.accept((Parent) view.stage());
                    return (Parent) view.stage();
                });
        return Picture.of(name, stage, look, width, height);
    }
}
