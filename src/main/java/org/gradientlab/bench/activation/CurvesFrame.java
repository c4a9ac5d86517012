package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.experiment.Frame;
import org.gradientlab.words.Word;

/**
 * One place of z on its way along the curves.
 *
 * @param shaded the index of the reading whose flat stretches are shaded
 */
public record CurvesFrame(long step, double z, int shaded, List<Reading> readings)
        implements Frame {
    public CurvesFrame {
        readings = List.copyOf(readings);
    }

    @Override
    public Word outcome() {
        return Word.of(chosen().flow().key());
    }

    Reading chosen() {
        return readings.get(shaded);
    }
}
