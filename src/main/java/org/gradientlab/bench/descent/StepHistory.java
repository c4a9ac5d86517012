package org.gradientlab.bench.descent;

import java.util.HashMap;
import java.util.Map;
import org.gradientlab.experiment.Shot;
import org.gradientlab.plot.Extremes;
import org.gradientlab.plot.Samples;

/** Remembers how far the scalars of the runs on screen reach, while these runs only grow. */
final class StepHistory {
    private final Map<Key, Extremes> known = new HashMap<>();
    private long generation = -1;

    private record Key(int lane, int scalar, long stride) {}

    /** The extremes of one scalar of one lane as far as it is computed. */
    Extremes of(Shot shot, int lane, int scalar, Samples samples) {
        if (shot.generation() != generation) {
            known.clear();
            generation = shot.generation();
        }
        long stride = shot.lanes().get(lane).track().stride();
        Extremes extremes =
                known.computeIfAbsent(new Key(lane, scalar, stride), key -> new Extremes());
        extremes.extend(samples);
        return extremes;
    }
}
