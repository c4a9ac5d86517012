package org.gradientlab.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gradientlab.experiment.Scene;
import org.gradientlab.experiment.SceneReader;

/**
 * Something to bring a run to.
 *
 * @param solution in the order in which they are set: knobs of the first lane, as the command line
 *     writes them, that reach it
 */
public record Goal(String scene, Condition condition, Map<String, String> solution) {
    public Goal {
        solution = Collections.unmodifiableMap(new LinkedHashMap<>(solution));
    }

    /** The scene with the solution's knobs. */
    public Scene solved(Scene scene) {
        Scene solved = scene;
        for (Map.Entry<String, String> knob : solution.entrySet()) {
            solved = SceneReader.with(solved, knob.getKey() + "=" + knob.getValue());
        }
        return solved;
    }

    /** The knobs that may be turned on the way: those that the solution turns. */
    public Set<String> turnable() {
        return solution.keySet().stream()
                .map(path -> path.replaceAll("\\..*", ""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
