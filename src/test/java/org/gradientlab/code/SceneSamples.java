package org.gradientlab.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gradientlab.experiment.BuiltInScenes;
import org.gradientlab.experiment.Scene;
import org.gradientlab.lesson.Course;
import org.gradientlab.lesson.Lesson;

/** The scenes of the lab and of its lessons, whose scripts are compared with the lab. */
final class SceneSamples {
    /** Longer scenes are compared so far; a network multiplies the last bit as it learns. */
    private static final Map<String, Long> MOST_STEPS =
            Map.of("classify", 100L, "dropout", 100L, "initialization", 8L);

    private static final long USUAL_STEPS = 300;

    /** At the bottom of a valley rmsprop divides by ever smaller roots, and bounces. */
    private static final long WHILE_NOT_BOUNCING = 120;

    /**
     * Where all units are saturated, 1 − tanh² has one digit left, and the update is made of it.
     */
    private static final long BEFORE_ANY_UPDATE_IS_FELT = 1;

    private static final Map<String, Long> COMPARABLE =
            Map.of(
                    "dead-neurons-1", WHILE_NOT_BOUNCING / 2,
                    "five-rules-1", WHILE_NOT_BOUNCING,
                    "adaptive-optimizers-five-rules-1", WHILE_NOT_BOUNCING,
                    "ten-tanh-layers-2", BEFORE_ANY_UPDATE_IS_FELT,
                    "saturated-1", BEFORE_ANY_UPDATE_IS_FELT,
                    "batch-norm-rescues-3", BEFORE_ANY_UPDATE_IS_FELT,
                    "initialization-too-large-1", BEFORE_ANY_UPDATE_IS_FELT,
                    "normalisation-four-lanes-3", BEFORE_ANY_UPDATE_IS_FELT);

    private SceneSamples() {}

    /** Those that train something. */
    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        for (String name : BuiltInScenes.names()) {
            all.addAll(lanes(name, BuiltInScenes.named(name)));
        }
        for (Lesson lesson : Course.lessons()) {
            lesson.scenes()
                    .forEach((name, scene) -> all.addAll(lanes(lesson.id() + "-" + name, scene)));
        }
        return all.stream().filter(Sample::isWritten).toList();
    }

    private static List<Sample> lanes(String name, Scene scene) {
        List<Sample> lanes = new ArrayList<>();
        long usual = MOST_STEPS.getOrDefault(scene.bench().id(), USUAL_STEPS);
        for (int lane = 0; lane < scene.lanes().size(); lane++) {
            String full = name + "-" + (lane + 1);
            long most = COMPARABLE.getOrDefault(full, usual);
            lanes.add(new Sample(full, scene.withSteps(Math.min(most, scene.steps())), lane));
        }
        return lanes;
    }
}
