package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sample maps in every theme: bands, lines, paths and the terrain are where they should be. */
class MapGalleryTest {
    @ParameterizedTest
    @EnumSource
    void pathsAreDrawnOverThePaleGround(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("map-race-" + theme.id(), SampleMaps.race(look), look, 608, 392);
        for (int k = 0; k < 5; k++) {
            assertTrue(picture.count(look.palette().series(k).line()) > 60, "racer " + k);
        }
        assertTrue(picture.count(look.palette().sequential().colour(7 / 9.0)) > 500, "high band");
        assertTrue(picture.count(look.palette().sequential().colour(2 / 9.0)) > 200, "low band");
    }

    @ParameterizedTest
    @EnumSource
    void aGradientIsTakenApart(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture wide =
                draw("map-ravine-" + theme.id(), SampleMaps.ravine(look, false), look, 560, 340);
        Picture equal =
                draw("map-equal-" + theme.id(), SampleMaps.ravine(look, true), look, 560, 340);
        assertTrue(wide.count(look.palette().slope().line()) > 150, "slope arrows");
        assertTrue(equal.count(look.palette().slope().line()) > 150, "slope arrows");
    }

    @Test
    void equalUnitsAreEquallyLong() {
        Look look = Look.standard();
        PlotArea area =
                FxThread.call(() ->
                        new ChartPainter(
                                        new CanvasInk(new Canvas(560, 340).getGraphicsContext2D()),
                                        SampleMaps.ravine(look, true),
                                        look)
                                .paint(560, 340));
        double across = area.px(1) - area.px(0);
        double up = area.py(0) - area.py(1);
        assertEquals(across, up, 1e-9);
        assertTrue(area.across().low() <= -5 && area.up().low() <= -3, "nothing is cut off");
    }

    @ParameterizedTest
    @EnumSource
    void aHeatMapHasBothEndsOfItsColours(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture = draw("map-heat-" + theme.id(), SampleMaps.decision(look), look, 360, 360);
        assertTrue(picture.count(look.palette().diverging().colour(1)) > 1000, "high");
        assertTrue(
                picture.count(look.palette().diverging().colour((1 + Math.tanh(-1.6)) / 2)) > 50,
                "low");
    }

    @ParameterizedTest
    @EnumSource
    void theTerrainIsSeenInPerspective(Theme theme) {
        Look look = Look.standard().with(theme);
        Picture picture =
                terrain("terrain-" + theme.id(), look, new AtomicReference<>(), Camera.standard());
        assertTrue(picture.count(look.palette().series(1).line()) > 100, "path");
        int paper = picture.count(look.palette().paper());
        assertTrue(paper < 400 * 310 * 0.85, "ground is drawn");
    }

    @Test
    void turningTheCameraChangesThePicture() {
        Look look = Look.standard();
        Picture front = terrain("terrain-front", look, new AtomicReference<>(), Camera.standard());
        Picture turned =
                terrain(
                        "terrain-turned",
                        look,
                        new AtomicReference<>(),
                        Camera.standard().turned(2.2, 0.3).zoomed(1.1));
        assertTrue(
                front.count(look.palette().paper()) != turned.count(look.palette().paper()),
                "same picture");
    }

    private static Picture terrain(
            String name, Look look, AtomicReference<TerrainPlot> plot, Camera camera) {
        StackPane root =
                FxThread.call(() -> {
                    Fonts.load();
                    TerrainPlot shown = new TerrainPlot(look);
                    shown.look(camera);
                    shown.show(SampleMaps.terrain(look), look);
                    plot.set(shown);
                    return new StackPane(shown);
                });
        return Picture.of(name, root, look, 400, 310);
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
}
