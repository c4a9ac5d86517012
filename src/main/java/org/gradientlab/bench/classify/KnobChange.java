package org.gradientlab.bench.classify;

import org.gradientlab.experiment.Declaration;
import org.gradientlab.experiment.KnobPath;

/** A knob, by the path to it in the setup, and the value it is to have. */
public record KnobChange(String path, Object value) {
    private static final Declaration KNOBS = Declaration.of(new ClassifyBench());

    boolean holds(ClassifySetup setup) {
        return KnobPath.of(KNOBS, path).in(setup).equals(value);
    }
}
