package org.gradientlab.bench.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Shot;
import org.gradientlab.network.Gelu;
import org.gradientlab.network.GeluForm;
import org.gradientlab.network.HardTanh;
import org.gradientlab.network.LeakyRelu;
import org.gradientlab.network.Selu;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Picture;
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
