package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffPlotTest {
    private static final Look LOOK = Look.standard();
    private static final Color COLOUR = Color.web("#b4009e");

    private static Picture picture(double width, double height) {
        Chart chart =
                Chart.of(new Axis(Scale.linear(0, 1), "x"), new Axis(Scale.linear(0, 1), "y"))
                        .with(new OffPlot(0.5, 1e300, "far above", COLOUR, COLOUR));
        StackPane root =
                FxThread.call(() -> {
                    Fonts.load();
                    return new StackPane(new Plot(LOOK, chart));
                });
        return Picture.of("off-plot", root, LOOK, width, height);
    }

    @ParameterizedTest
    @CsvSource({"400,300", "400,90"})
    void aPointFarAboveIsShownAtTheEdge(int width, int height) {
        int marked = picture(width, height).count(COLOUR, 0, 0, width, height);
        assertTrue(marked > 20, "pixels of the mark: " + marked);
    }

    @ParameterizedTest
    @CsvSource({"4,3,2", "4,40,2", "15,3,9", "40,10,10"})
    void withoutRoomTheMiddleIsTaken(double at, double margin, double width) {
        PlotArea area = new PlotArea(0, 0, width, width, Scale.linear(0, 1), Scale.linear(0, 1));
        double expected = 2 * margin > width ? width / 2 : Math.min(at, width - margin);
        assertEquals(expected, area.nearestAcross(at, margin, margin));
        assertEquals(expected, area.nearestDown(at, margin, margin));
    }
}
