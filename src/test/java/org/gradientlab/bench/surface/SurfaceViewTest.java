package org.gradientlab.bench.surface;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.gradientlab.experiment.Shot;
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

/** The stage of the surface bench in its states: what must be on it is. */
class SurfaceViewTest {
    private static final String ROSENBROCK = "f=(1-x)^2+100(y-x^2)^2";
    private static final Shot RAVINE =
            SurfaceShots.at(
                    3,
                    60,
                    List.of("f=0.5(x^2+kappa y^2)", "x0=-4", "y0=1.5", "optimizer.eta=0.09"));

    @ParameterizedTest
    @EnumSource
    void aStepInTheRavineIsTakenApart(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("surface-" + theme.id(), RAVINE, look, 1016, 608);
        Palette palette = look.palette();
        assertTrue(picture.count(palette.slope().line()) > 80, "slope arrows");
        assertTrue(picture.count(palette.series(0).line()) > 200, "path");
        assertTrue(picture.count(palette.colour("good-tint")) > 1000, "chip");
    }

    @Test
    void everyStateFitsTheStage() {
        Look light = Look.standard();
        Look chinese = light.with(Language.CHINESE).with(Theme.DARK);
        Look far = light.with(Theme.PROJECTOR).scaled(2);
        String[] slow = {
            ROSENBROCK, "x0=-1.2", "y0=1", "optimizer=momentum", "optimizer.eta=0.0005"
        };
        new StageFit(() -> new SurfaceView(Hand.idle()))
                .draws("surface-lesson", RAVINE, light, 696, 608)
                .draws("surface-chinese", RAVINE, chinese, 1016, 608)
                .draws("surface-far", RAVINE, far, 1024, 592)
                .draws("surface-momentum", at(20, 100, slow), light.with(Theme.DARK), 1016, 608)
                .shows("ravine", RAVINE)
                .shows(
                        "rosenbrock",
                        at(40, 200, ROSENBROCK, "x0=-1.2", "y0=1", "optimizer.eta=0.001"))
                .shows("diverged", at(7, 60, "f=x^2+y^2", "optimizer.eta=1.05"))
                .shows("start", at(0, 60, "f=x^2+y^2", "optimizer.eta=0.1"))
                .shows("saddle", at(12, 60, "f=x^2-y^2", "x0=1", "y0=0.01", "optimizer.eta=0.1"))
                .shows("domain", at(60, 60, "f=log(x)+y^2", "x0=1", "y0=1", "optimizer.eta=0.9"))
                .shows("momentum", at(20, 100, slow))
                .shows(
                        "regression",
                        at(20, 100, "ground=regression", "x0=-2", "y0=4", "optimizer.eta=0.05"))
                .holds();
    }

    @Test
    void aRegressionShowsItsDataAndItsLine() {
        Look light = Look.standard();
        String[] line = {"ground=regression", "x0=-2", "y0=4", "optimizer.eta=0.05"};
        Shot one = SurfaceShots.at(20, 100, plus(line, "ground.batch=single"));
        draw("surface-regression", one, light, 1016, 608);
        draw("surface-regression-lesson", one, light, 696, 608);
        draw("surface-regression-chinese", one, light.with(Language.CHINESE), 1656, 968);
        Shot batches =
                SurfaceShots.at(
                        40,
                        100,
                        plus(line, "ground.batch=all"),
                        plus(line, "ground.batch=mini"),
                        plus(line, "ground.batch=single"));
        draw("surface-batches", batches, light, 1016, 608);
        Shot scaled =
                SurfaceShots.at(
                        20,
                        100,
                        plus(line, "ground.scaling=raw"),
                        plus(line, "ground.scaling=z_score"));
        Picture picture = draw("surface-scaled", scaled, light, 1016, 608);
        assertTrue(picture.count(light.palette().series(1).line()) > 100, "second lane");
        draw("surface-scaled-lesson", scaled, light, 696, 608);
    }

    private static List<String> plus(String[] settings, String more) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add(more);
        return all;
    }

    private static Shot at(long step, long steps, String... settings) {
        return SurfaceShots.at(step, steps, List.of(settings));
    }

    private static Picture draw(String name, Shot shot, Look look, double width, double height) {
        Parent stage =
                FxThread.call(() -> {
                    SurfaceView view = new SurfaceView(Hand.idle());
                    view.restyle(look);
                    view.show(shot);
                    return (Parent) view.stage();
                });
        return Picture.of(name, stage, look, width, height);
    }
}
