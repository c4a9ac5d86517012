package org.gradientlab.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;
import org.gradientlab.bench.activation.ActivationSetup;
import org.gradientlab.bench.activation.Curves;
import org.gradientlab.bench.activation.Softmax;
import org.gradientlab.plot.Plot;
import org.gradientlab.plot.PlotArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The microscope in the real window, as a person uses it. */
class ActivationOnScreenTest {
    @RegisterExtension final LabOnScreen lab = new LabOnScreen();

    private ActivationSetup setup() {
        return (ActivationSetup) lab.shot().lane().setup();
    }

    private double z() {
        return ((Curves) setup().show()).z();
    }

    private Plot plot(String id) {
        return (Plot) lab.find(id);
    }

    /** At which share of the plot's width an x lies. */
    private double share(String id, double x) {
        return LabOnScreen.fx(() -> {
            PlotArea area = plot(id).area().orElseThrow();
            return area.px(x) / plot(id).getWidth();
        });
    }

    @Test
    void theLineIsDraggedWithTheMouseAndPutBackByOneUndo() {
        lab.opens("four-activations");
        assertEquals(-3, z());
        String id = "#activation-slopes";
        lab.drags(id, share(id, 1.2), share(id, 1.8), share(id, 2.6));
        lab.waitFor(() -> z() == 2.6);
        lab.letsGo();
        assertEquals(0, lab.step());
        assertEquals("2.6", lab.fieldText("#knob-show-z"));
        lab.presses(KeyCode.CONTROL, KeyCode.Z);
        lab.waitFor(() -> z() == -3);
    }

    @Test
    void aTypedSlopeAndAStepShowInTheWordsOfEachLanguage() {
        lab.opens("four-activations");
        lab.types("#knob-show-activations-3-slope", "0.01");
        lab.waitFor(() -> lab.step() == 0);
        lab.looksAtTheStage();
        lab.presses(KeyCode.RIGHT);
        lab.waitFor(() -> lab.step() == 1);
        lab.waitFor(() -> spoken().contains("Leaky ReLU 0.01: f = −0.029, f′ = 0.01"));
        lab.presses(KeyCode.ALT, KeyCode.G);
        lab.waitFor(() -> spoken().contains("带泄漏的 ReLU 0.01：f = −0.029"));
    }

    private String spoken() {
        return plot("#activation-values").getAccessibleText();
    }

    @Test
    void anExtremeLogitIsTypedAndSaidToBreakACarelessSoftmax() {
        lab.opens("logits-to-probabilities");
        lab.types("#knob-show-logits-1", "1000");
        lab.waitFor(() -> ((Softmax) setup().show()).logits().get(1) == 1000);
        lab.waitFor(() -> lab.isShown(".chip"));
    }
}
