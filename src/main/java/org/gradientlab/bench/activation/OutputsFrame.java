package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.experiment.Frame;

/**
 * Outputs after so many draws.
 *
 * @param recent the last draws of z, oldest first
 */
public record OutputsFrame(long step, long draws, List<Double> recent, List<OutputReading> readings)
        implements Frame {
    public OutputsFrame {
        recent = List.copyOf(recent);
        readings = List.copyOf(readings);
    }
}
