package org.gradientlab.bench.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Camera;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Gestures;
import org.gradientlab.plot.Look;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.gradientlab.plot.TerrainPlot;
import org.gradientlab.view.LaidOut;
import org.gradientlab.view.RecordingHand;
import org.gradientlab.words.Language;
import org.junit.jupiter.api.Test;

/** What a person does to the stage of a surface arrives at the hand. */
class SurfaceHandTest {
    private final RecordingHand hand = new RecordingHand();

    private SurfaceView open(Shot shot) {
        return LaidOut.open(new SurfaceView(hand), shot);
    }

    private static Shot bowl(double eta) {
        return SurfaceShots.at(3, 60, List.of("f=x^2+y^2", "optimizer.eta=" + eta));
    }

    private static List<Node> parts(SurfaceView view) {
        return ((Parent) view.stage()).getChildrenUnmodifiable();
    }

    private static Plot map(SurfaceView view) {
        return (Plot) parts(view).getFirst();
    }

    private static TerrainPlot terrain(SurfaceView view) {
        return (TerrainPlot)
                parts(view).stream()
                        .filter(TerrainPlot.class::isInstance)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aClickOnTheMapSetsTheStartAsOneAct() {
        FxThread.call(() -> {
            Plot map = map(open(bowl(0.1)));
            PlotArea area = map.area().orElseThrow();
            Gestures.click(map, area.px(2), area.py(-3));
            return null;
        });
        assertEquals(List.of("0 x0 = 2.0 …", "0 y0 = -3.0"), hand.acts());
    }

    @Test
    void theStartCanBeDragged() {
        FxThread.call(() -> {
            Plot map = map(open(bowl(0.1)));
            PlotArea area = map.area().orElseThrow();
            Gestures.drag(map, area.px(-4), area.py(3), area.px(-2), area.py(1));
            return null;
        });
        assertEquals("0 x0 = -3.0 …", hand.acts().getFirst());
        assertEquals("0 y0 = 1.0", hand.acts().getLast());
    }

    @Test
    void arrowKeysNudgeTheStart() {
        FxThread.call(() -> {
            Plot map = map(open(bowl(0.1)));
            Gestures.key(map, KeyCode.RIGHT);
            Gestures.key(map, KeyCode.DOWN);
            return null;
        });
        assertEquals(
                List.of("0 x0 = -3.9 …", "0 y0 = 3.0", "0 x0 = -4.0 …", "0 y0 = 2.9"), hand.acts());
    }

    @Test
    void theMapReadsOutHeightAndSlopes() {
        FxThread.call(() -> {
            Plot map = map(open(bowl(0.1)));
            PlotArea area = map.area().orElseThrow();
            Gestures.hover(map, area.px(3), area.py(-4));
            List<String> card = map.spot().orElseThrow().card().get();
            assertEquals("$f = 25$", card.get(1).replace("25.0", "25"));
            assertEquals(4, card.size());
            return null;
        });
    }

    @Test
    void dragWheelAndKeysTurnThePerspectiveAndADoubleZeroPutsItBack() {
        FxThread.call(() -> {
            TerrainPlot terrain = terrain(open(bowl(0.1)));
            Camera first = terrain.camera();
            Gestures.drag(terrain, 100, 100, 160, 120);
            Camera turned = terrain.camera();
            assertNotEquals(first, turned);
            assertTrue(turned.azimuth() > first.azimuth());
            Gestures.wheel(terrain, 100, 100, 120);
            assertTrue(terrain.camera().zoom() > turned.zoom());
            Gestures.key(terrain, KeyCode.DIGIT0);
            assertEquals(first, terrain.camera());
            return null;
        });
        assertEquals(List.of(), hand.acts());
    }

    @Test
    void theRemedyIsOneClickAway() {
        FxThread.call(() -> {
            SurfaceView view = open(bowl(1.05));
            ((Button) view.stage().lookup(".chip-button")).fire();
            return null;
        });
        assertEquals(List.of("0 optimizer.eta = 0.9"), hand.acts());
    }

    @Test
    void lanesThatShareAStartMoveTogether() {
        FxThread.call(() -> {
            Shot shot =
                    SurfaceShots.at(
                            3,
                            60,
                            List.of("f=x^2+y^2", "optimizer.eta=0.1"),
                            List.of("f=x^2+y^2", "optimizer.eta=0.2"));
            Plot map = map(open(shot));
            PlotArea area = map.area().orElseThrow();
            Gestures.click(map, area.px(1), area.py(1));
            return null;
        });
        assertEquals(
                List.of("0 x0 = 1.0 …", "0 y0 = 1.0 …", "1 x0 = 1.0 …", "1 y0 = 1.0"), hand.acts());
    }

    @Test
    void theLimitIsMarkedOnTheSlider() {
        FxThread.call(() -> {
            SurfaceView view = open(SurfaceShots.at(3, 60, List.of("f=0.5(x^2+kappa y^2)")));
            assertEquals(0.1, view.marks("optimizer.eta").getFirst().value(), 1e-9);
            assertTrue(view.marks("x0").isEmpty());
            return null;
        });
    }

    @Test
    void everyPictureSaysWhatItShowsNow() {
        FxThread.call(() -> {
            SurfaceView view = open(bowl(0.1));
            String map = map(view).getAccessibleText();
            assertTrue(map.contains("step 3 of 60: at (−2.048, 1.536)"), map);
            assertFalse(terrain(view).getAccessibleText().isEmpty());
            view.restyle(Look.standard().with(Language.CHINESE));
            String chinese = map(view).getAccessibleText();
            assertTrue(chinese.contains("第 3 步"), chinese);
            return null;
        });
    }
}
