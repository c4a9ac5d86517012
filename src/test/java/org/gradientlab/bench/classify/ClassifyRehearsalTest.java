package org.gradientlab.bench.classify;

import static org.gradientlab.bench.classify.Classifications.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Random;
import org.gradientlab.experiment.Lane;
import org.gradientlab.experiment.Rehearsal;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.Shot;
import org.junit.jupiter.api.Test;

class ClassifyRehearsalTest {
    private static final List<String> CHANGES =
            List.of(
                    "data=moons",
                    "data={kind: blobs, classes: 5}",
                    "data=csv",
                    "points=60",
                    "points=700",
                    "layers=[]",
                    "layers=[{units: 3}]",
                    "layers=[{units: 3}, {units: 5, activation: relu, normalization: batch}]",
                    "batch=5",
                    "batch=5000",
                    "optimizer=sgd",
                    "optimizer=nadam",
                    "penalty=l1",
                    "early=patience",
                    "features.sine1=true",
                    "map={kind: neuron, layer: 2, unit: 4}",
                    "weights=1 1 1 3 frozen; 2 2 2 1",
                    "scaling=z_score");

    @Test
    void dataLayersAndRulesChangeAtAnyStepWithoutAStalePicture() {
        long seed = 20261121;
        System.out.println("changes with seed " + seed);
        Random chance = new Random(seed);
        ClassifySetup setup = with();
        Lane lane = new Lane(setup);
        Scene scene = new Scene(Classifications.BENCH, 100_000, 0, List.of(lane));
        Rehearsal rehearsal = new Rehearsal(scene);
        for (int change = 0; change < 200; change++) {
            for (int step = chance.nextInt(60); step > 0; step--) {
                rehearsal.advance();
            }
            setup = with(setup, CHANGES.get(chance.nextInt(CHANGES.size())));
            lane = changed(lane, setup, rehearsal.reach());
            rehearsal.become(scene.withLane(0, lane));
            Shot.LaneShot shot = rehearsal.shots(rehearsal.reach()).getFirst();
            ClassifyFrame frame = assertInstanceOf(ClassifyFrame.class, shot.frame());
            assertEquals(shot.step(), frame.step());
            assertEquals(setup, shot.setup());
            assertEquals(setup.layers().size() + 1, frame.network().depth());
            assertEquals(setup.features().on(), frame.network().features());
        }
    }

    private static Lane changed(Lane lane, ClassifySetup next, long step) {
        return switch (Classifications.DECLARATION.effect(lane.latest(), next)) {
            case RESTARTS -> new Lane(next);
            case TURNS -> lane.turned(step, next);
            case SHOWS -> lane.withEach(setup -> shown((ClassifySetup) setup, next));
        };
    }

    private static ClassifySetup shown(ClassifySetup setup, ClassifySetup next) {
        Object changed = Classifications.DECLARATION.with(setup, "map", next.map());
        return (ClassifySetup) changed;
    }
}
