package org.gradientlab.shell.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import javafx.scene.layout.StackPane;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Fonts;
import org.gradientlab.plot.FxThread;
import org.gradientlab.plot.Look;
import org.gradientlab.view.Hand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneStagesTest {
    /** One bench draws its lanes in one picture, the other side by side. */
    @ParameterizedTest
    @ValueSource(strings = {"many-starts", "spiral"})
    void stagesThatAreGivenUpCanStillBeLaidOut(String name) {
        Rehearsal rehearsal = new Rehearsal(BuiltInScenes.named(name));
        Shot shot = new Shot(0, rehearsal.scene(), 0, rehearsal.last(), false, rehearsal.shots(0));
        int left =
                FxThread.call(() -> {
                    Fonts.load();
                    LaneStages stages =
                            new LaneStages(
                                    Hand.idle(),
                                    () -> 0,
                                    lane -> {},
                                    Look.standard(),
                                    shot.scene().bench());
                    StackPane window = new StackPane(stages);
                    stages.show(shot);
                    layOut(window, 1016);
                    assertFalse(stages.getChildrenUnmodifiable().isEmpty());
                    stages.dispose();
                    layOut(window, 900);
                    return stages.getChildrenUnmodifiable().size();
                });
        assertEquals(0, left);
    }

    private static void layOut(StackPane window, double width) {
        window.resize(width, 608);
        window.applyCss();
        window.layout();
    }
}
