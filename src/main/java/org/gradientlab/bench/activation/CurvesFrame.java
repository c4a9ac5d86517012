package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.experiment.Frame;

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

    Reading chosen() {
        return readings.get(shaded);
    }
}
