package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistogramTest {
    private static final long SEED = 5;

    @Test
    void everyValueFallsIntoOneBinAndStraysIntoNone() {
        Series series = Look.standard().palette().series(0);
        double[] values = {-1, 0, 0.1, 0.25, 0.99, 1, 1.5, Double.NaN};
        assertEquals(List.of(2L, 1L, 0L, 2L), Histogram.of(values, 0, 1, 4, series).counts());
    }

    @ParameterizedTest
    @EnumSource
    void barsAndRidgesAreDrawnInTheirColours(Theme theme) {
        Look look = Look.standard().with(theme);
        double[] values = new Random(SEED).doubles(4000, 0, 1).map(u -> 4 * u * u - 2).toArray();
        Histogram bars = Histogram.of(values, -2, 2, 30, look.palette().series(0));
        Samples bell =
                new Samples(81, i -> i / 20.0 - 2, i -> 300 * Math.exp(-Math.pow(i / 20.0 - 2, 2)));
        Chart chart =
                Chart.of(
                                new Axis(Scale.linear(-2, 2), "$a$"),
                                new Axis(Scale.linear(0, bars.greatest() * 1.1), ""))
                        .titled("*Activations*  of layer 3")
                        .with(bars, new FilledCurve(bell, 0, look.palette().series(1), 2, 0.25));
        StackPane root =
                FxThread.call(() -> {
                    Fonts.load();
                    return new StackPane(new Plot(look, chart));
                });
        Picture picture = Picture.of("histogram-" + theme.id(), root, look, 348, 200);
        Palette palette = look.palette();
        assertTrue(
                picture.count(palette.paper().interpolate(palette.series(0).area(), 0.3)) > 1000);
        assertTrue(
                picture.count(palette.paper().interpolate(palette.series(1).area(), 0.25)) > 1000,
                "seed " + SEED);
    }

    @Test
    void aBinIsReadOutWithItsEdgesAndCount() {
        Histogram bars =
                Histogram.of(
                        new double[] {0.1, 0.2, 0.7}, 0, 1, 2, Look.standard().palette().series(0));
        PlotArea area = new PlotArea(0, 0, 100, 100, Scale.linear(0, 1), Scale.linear(0, 4));
        Spot spot = bars.nearest(area, 20, 50).orElseThrow();
        assertEquals(List.of("0 … 0.5", "*2*"), spot.card().get());
        assertTrue(bars.nearest(area, -20, 50).isEmpty());
    }
}
