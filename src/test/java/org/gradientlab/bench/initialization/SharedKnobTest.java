package org.gradientlab.bench.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Scene;
import org.gradientlab.network.ZeroWeights;
import org.junit.jupiter.api.Test;

/** Beginnings are compared in one and the same network. */
class SharedKnobTest {
    private static Scene scene(String... schemes) {
        List<Lane> lanes =
                List.of(schemes).stream()
                        .map(scheme -> new Lane(Initializations.with("scheme=" + scheme)))
                        .toList();
        return new Scene(Initializations.BENCH, 40, 0, lanes);
    }

    private static List<Integer> units(Scene scene) {
        return scene.lanes().stream()
                .map(lane -> ((InitializationSetup) lane.setup()).units())
                .toList();
    }

    @Test
    void aNetworkThatIsComparedChangesInAllLanes() {
        Scene scene = scene("zeros", "xavier_normal", "he_normal");
        assertEquals(List.of(64, 64, 64), units(scene.turned(1, "units", 64, 0, false)));
    }

    @Test
    void theSchemeIsEachLanesOwn() {
        Scene scene = scene("xavier_normal", "he_normal");
        Scene turned = scene.turned(0, "scheme", new ZeroWeights(), 0, false);
        assertEquals(scene.lanes().get(1), turned.lanes().get(1));
    }

    @Test
    void lanesThatAreAlikePartWhereOneIsTurned() {
        Scene scene = scene("zeros", "zeros");
        assertEquals(List.of(64, 256), units(scene.turned(0, "units", 64, 0, false)));
    }

    @Test
    void aLaneThatDiffersKeepsWhatItHas() {
        Scene scene = scene("zeros", "he_normal");
        scene = scene.withLane(1, new Lane(Initializations.with("units=32", "scheme=he_normal")));
        assertEquals(List.of(64, 32), units(scene.turned(0, "units", 64, 0, false)));
    }
}
