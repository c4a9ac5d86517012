package org.gradientlab.plot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** A plot that was squeezed until nothing of it is left still has the focus, and hears the keys. */
class SmallPlotTest {
    private static final List<KeyCode> KEYS =
            List.of(
                    KeyCode.ENTER,
                    KeyCode.RIGHT,
                    KeyCode.LEFT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.PLUS,
                    KeyCode.MINUS,
                    KeyCode.ESCAPE);

    @Test
    void aPlotWithoutRoomHasNoAreaAndTakesNoKey() {
        Chart chart =
                Chart.of(new Axis(Scale.linear(0, 1), "x"), new Axis(Scale.linear(0, 1), "y"));
        boolean had =
                FxThread.call(() -> {
                    Fonts.load();
                    Plot plot = new Plot(Look.standard(), chart);
                    StackPane root = new StackPane(plot);
                    Scene scene = new Scene(root);
                    layOut(scene, 400, 300);
                    boolean wide = plot.area().isPresent();
                    press(plot, KeyCode.ENTER);
                    layOut(scene, 45, 300);
                    assertTrue(plot.area().isEmpty());
                    KEYS.forEach(key -> press(plot, key));
                    return wide;
                });
        assertTrue(had);
    }

    private static void layOut(Scene scene, double width, double height) {
        scene.getRoot().resize(width, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static void press(Plot plot, KeyCode key) {
        plot.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
