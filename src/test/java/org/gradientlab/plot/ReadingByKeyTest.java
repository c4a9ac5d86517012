package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** Whoever has no mouse reaches each place of a map, and may ask about it. */
class ReadingByKeyTest {
    /** A map of ten by ten cells, each of which is read out at its middle. */
    private record Cells() implements Mark {
        @Override
        public void draw(Pen pen) {
            pen.ink().fillRect(0, 0, 1, 1);
        }

        @Override
        public Optional<Spot> nearest(PlotArea area, double px, double py) {
            double x = Math.floor(area.x(px)) + 0.5;
            double y = Math.floor(area.y(py)) + 0.5;
            return Optional.of(new Spot(x, y, List::of));
        }
    }

    private final List<TopicEvent> asked = new ArrayList<>();

    @Test
    void arrowsMoveTheReadingInBothDirectionsAndETakesItsNumberApart() {
        FxThread.call(() -> {
            Fonts.load();
            Plot plot = plot();
            press(plot, KeyCode.E, false);
            assertTrue(asked.isEmpty(), "nothing is read out yet");
            press(plot, KeyCode.ENTER, false);
            press(plot, KeyCode.E, false);
            press(plot, KeyCode.UP, true);
            press(plot, KeyCode.E, false);
            press(plot, KeyCode.RIGHT, true);
            press(plot, KeyCode.RIGHT, true);
            press(plot, KeyCode.E, false);
            return plot;
        });
        assertEquals(3, asked.size());
        String middle = asked.getFirst().topic().key();
        String above = asked.get(1).topic().key();
        String beside = asked.get(2).topic().key();
        assertEquals(column(middle), column(above));
        assertTrue(row(above) > row(middle), above);
        assertEquals(row(above), row(beside));
        assertTrue(column(beside) > column(above), beside);
        assertTrue(asked.stream().allMatch(event -> event.about().isPresent()));
    }

    private static int column(String key) {
        return Integer.parseInt(key.split(",", -1)[0]);
    }

    private static int row(String key) {
        return Integer.parseInt(key.split(",", -1)[1]);
    }

    private Plot plot() {
        Mark cells =
                Explained.ofEachPoint(
                        new Cells(), spot -> Topic.shown(0, (int) spot.x() + "," + (int) spot.y()));
        Chart chart =
                Chart.of(new Axis(Scale.linear(0, 10), "x"), new Axis(Scale.linear(0, 10), "y"))
                        .with(cells);
        Plot plot = new Plot(Look.standard(), chart);
        plot.addEventHandler(TopicEvent.ASKED, asked::add);
        Scene scene = new Scene(new StackPane(plot));
        scene.getRoot().resize(400, 300);
        scene.getRoot().applyCss();
        ((StackPane) scene.getRoot()).layout();
        return plot;
    }

    private static void press(Plot plot, KeyCode key, boolean coarse) {
        plot.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, coarse, false, false, false));
    }
}
