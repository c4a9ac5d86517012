package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.gradientlab.bench.initialization.InitializationFrame;
import org.gradientlab.bench.initialization.InitializationSetup;
import org.gradientlab.experiment.Shot;
import org.gradientlab.network.NormalWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Beginnings of a network in the real window, as a person uses them. */
class InitializationOnScreenTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private double sigma(int lane) {
        InitializationSetup setup = (InitializationSetup) lab.shot().lanes().get(lane).setup();
        return setup.scheme() instanceof NormalWeights(double sigma) ? sigma : Double.NaN;
    }

    private double lastVariance() {
        InitializationFrame frame = (InitializationFrame) lab.shot().lane().frame();
        return frame.forward(frame.layers() - 1).orElseThrow().variance();
    }

    @Test
    void theRidgesFollowTheHandOnSigmaAndOneUndoTakesTheDragBack() {
        lab.opens("drag-sigma");
        double before = lastVariance();
        lab.drags("#slider-scheme-sigma", 0.5, 0.6, 0.7, 0.85);
        lab.waitFor(() -> sigma(0) > 0.2 && lastVariance() > 0.5);
        lab.letsGo();
        assertNotEquals(before, lastVariance());
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        lab.waitFor(() -> sigma(0) == 0.05 && lastVariance() == before);
    }

    @Test
    void theSliderInTheHeadOfALaneTurnsThatLaneOnly() {
        lab.opens("ten-tanh-layers");
        lab.clicks("#width-1");
        lab.waitFor(() -> sigma(1) < 0.5);
        double clicked = sigma(1);
        lab.presses(KeyCode.LEFT);
        lab.waitFor(() -> sigma(1) < clicked);
        assertEquals(0.01, sigma(0));
    }

    @Test
    void theNetworkChangesUnderAllFourBeginnings() {
        lab.opens("ten-tanh-layers");
        lab.types("#knob-units", "64");
        lab.waitFor(() -> lab.shot().lanes().stream().allMatch(lane -> units(lane) == 64));
    }

    private static int units(Shot.LaneShot lane) {
        return ((InitializationSetup) lane.setup()).units();
    }

    @Test
    void playingTrainsAllLanesAndTheLanguageCanChangeMeanwhile() {
        lab.opens("twins");
        lab.clicks("#restart");
        lab.clicks("#play");
        lab.waitFor(() -> lab.step() > 3);
        lab.presses(KeyCode.ALT, KeyCode.G);
        lab.waitFor(() -> lab.step() > 8);
        InitializationFrame frame = (InitializationFrame) lab.shot().lanes().get(1).frame();
        assertEquals(0, frame.forward(0).orElseThrow().distance());
        assertTrue(lab.shot().lanes().get(1).track().at(0, 5) > 0);
    }
}
