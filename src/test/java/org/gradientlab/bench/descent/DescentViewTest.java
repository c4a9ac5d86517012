package org.gradientlab.bench.descent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Parent;
import org.gradientlab.experiment.Shot;
import org.gradientlab.optimizer.Adam;
import org.gradientlab.optimizer.Momentum;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Palette;
import org.gradientlab.plot.Picture;
import org.gradientlab.plot.Theme;
import org.gradientlab.view.Hand;
import org.gradientlab.view.StageFit;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The stage of a descent in its states: what must be on it is. */
class DescentViewTest {
    private static final Shot SMALL_STEP = DescentShots.of("(x-1)^2+1", 6, 0.05).at(3);

    @ParameterizedTest
    @EnumSource
    void aSmallStepShowsCurveSlopeAndStep(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("stage-" + theme.id(), SMALL_STEP, look, 697, 608);
        Palette palette = look.palette();
        assertTrue(picture.count(palette.series(0).line()) > 800, "curve");
        assertTrue(picture.count(palette.slope().line()) > 200, "slope arrow");
        assertTrue(picture.count(palette.colour("good-tint")) > 1000, "chip");
    }

    @Test
    void everyStateFitsTheStage() {
        Look light = Look.standard();
        Look chinese = light.with(Language.CHINESE).with(Theme.DARK);
        Look far = light.with(Theme.PROJECTOR).scaled(2);
        Shot bounce = DescentShots.of("(x-1)^2+1", 6, 0.9).at(4);
        Shot adam =
                DescentShots.of("(x^2-1)^2+0.3x", 1.8, 0.05)
                        .rule(new Adam(0.1, 0.9, 0.999, 1e-8))
                        .at(8);
        Shot lanes =
                DescentShots.of("(x-1)^2+1", 6, 0.05)
                        .andLane()
                        .rule(new Momentum(0.05, 0.9, Momentum.Form.TORCH))
                        .at(8);
        Shot cliff = DescentShots.of("3 sigmoid(20(x-1))+0.02(x+2)^2", 3, 0.5).at(5);
        Shot many = DescentShots.of("x sin(x)", 2.5, 0.05).with("starts", 40).at(6);
        new StageFit(() -> new DescentView(Hand.idle()))
                .draws("stage-chinese", SMALL_STEP, chinese, 697, 608)
                .draws("stage-bounce", bounce, light, 697, 608)
                .draws("stage-far", bounce, far, 1024, 592)
                .draws("stage-many", many, light, 697, 608)
                .draws("stage-adam", adam, light.with(Theme.DARK), 704, 608)
                .draws("stage-lanes", lanes, light, 697, 608)
                .draws("stage-large-type", SMALL_STEP, light.scaled(1.5), 800, 608)
                .draws("stage-small", SMALL_STEP, light, 712, 656)
                .draws("stage-cliff", cliff, light, 697, 608)
                .shows("start", DescentShots.of("(x-1)^2+1", 6, 0.05).at(0))
                .shows("small step", SMALL_STEP)
                .shows("bounce", bounce)
                .shows("diverged", DescentShots.of("(x-1)^2+1", 6, 1.05).at(9))
                .shows("wide", DescentShots.of("x sin(x)", 2.5, 0.05).at(12))
                .shows("domain", DescentShots.of("log(x)+0.1x", 1, 0.5).at(60))
                .shows("many starts", many)
                .shows("adam", adam)
                .shows("lanes", lanes)
                .shows("cliff", cliff)
                .holds();
    }

    private static Picture draw(String name, Shot shot, Look look, double width, double height) {
        Parent stage =
                FxThread.call(() -> {
                    DescentView view = new DescentView(Hand.idle());
                    view.restyle(look);
                    view.show(shot);
                    return (Parent) view.stage();
                });
        return Picture.of(name, stage, look, width, height);
    }
}
