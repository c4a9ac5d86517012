package org.gradientlab.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a lesson's file names, and the line on which it does: also what could not be read, so that
 * one fault does not look like many.
 */
public record Declared(
        Map<String, Integer> scenes, Map<String, Integer> questions, Map<String, Integer> goals) {
    public Declared {
        scenes = Collections.unmodifiableMap(new LinkedHashMap<>(scenes));
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
    }

    static int line(Map<String, Integer> names, String name) {
        return Optional.ofNullable(names.get(name)).orElse(0);
    }
}
