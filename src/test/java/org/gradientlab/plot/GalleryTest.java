package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sample plots in every theme: what must be on them is, and nothing lies outside. */
class GalleryTest {
    private static final int WIDTH = 697;
    private static final int HEIGHT = 372;

    @ParameterizedTest
    @EnumSource
    void aStepOfDescentIsDrawnInItsColours(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture =
                draw("descent-" + theme.id(), SampleCharts.descent(look), look, WIDTH, HEIGHT);
        Palette palette = look.palette();
        assertTrue(picture.count(palette.series(0).line()) > 800, "curve");
        assertTrue(picture.count(palette.slope().line()) > 200, "slope arrow");
        assertTrue(picture.count(palette.ink().line()) > 60, "step arrow");
        assertTrue(picture.count(palette.edge()) > 500, "axis");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfACurveIsDrawnOutsideTheArea(Theme theme) {
        Look look = Look.standard().with(theme);
        FunctionCurve wild =
                new FunctionCurve(x -> 1000 * Math.sin(9 * x), look.palette().series(0));
        Chart chart =
                Chart.of(new Axis(Scale.linear(-1, 1), "$x$"), new Axis(Scale.linear(-1, 1), ""))
                        .with(wild);
        Picture picture = draw("clip-" + theme.id(), chart, look, 400, 240);
        PlotArea area = area(chart, look, 400, 240);
        int all = picture.count(look.palette().series(0).line());
        int inside =
                picture.count(
                        look.palette().series(0).line(),
                        (int) area.left(),
                        (int) area.top(),
                        (int) area.width(),
                        (int) area.height());
        assertTrue(inside > 500, "curve");
        assertEquals(inside, all, "pixels of the curve outside its area");
    }

    @ParameterizedTest
    @EnumSource
    void linesAgainstStepsHaveNamesAndAFaintFuture(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("race-" + theme.id(), SampleCharts.race(look), look, 600, 220);
        PlotArea area = area(SampleCharts.race(look), look, 600, 220);
        int right = (int) area.right() + 1;
        int paper = picture.count(look.palette().paper(), right, 0, 600 - right, 220);
        assertTrue((600 - right) * 220 - paper > 300, "names beside the lines");
        Series adam = look.palette().series(0);
        assertTrue(picture.count(look.faded(adam.line(), Curve.FAINT)) > 20, "faint future");
        draw("against-step-" + theme.id(), SampleCharts.againstStep(look), look, 348, 172);
        draw("diverged-" + theme.id(), SampleCharts.diverged(look), look, 348, 172);
    }

    @ParameterizedTest
    @EnumSource
    void aThumbnailIsOnlyThePicture(Theme theme) {
        Look look = Look.standard().with(theme);
        Chart chart = SampleCharts.descent(look).asThumbnail();
        Picture picture = draw("thumbnail-" + theme.id(), chart, look, 200, 100);
        assertTrue(picture.count(look.palette().series(0).line()) > 100, "curve");
    }

    @ParameterizedTest
    @EnumSource
    void everythingGrowsTogether(Theme theme) {
        Look look = Look.standard().with(theme).scaled(2);
        Picture picture =
                draw("descent-twice-" + theme.id(), SampleCharts.descent(look), look, 1024, 560);
        assertTrue(picture.count(look.palette().series(0).line()) > 1500, "curve");
    }

    private static Picture draw(String name, Chart chart, Look look, double width, double height) {
        List<Plot> plots = new ArrayList<>();
        StackPane root =
                FxThread.call(() -> {
                    Fonts.load();
                    plots.add(new Plot(look, chart));
                    return new StackPane(plots.getFirst());
                });
        return Picture.of(name, root, look, width, height);
    }

    private static PlotArea area(Chart chart, Look look, double width, double height) {
        return FxThread.call(() ->
                new ChartPainter(
                                new CanvasInk(new Canvas(width, height).getGraphicsContext2D()),
                                chart,
                                look)
                        .paint(width, height));
    }
}
