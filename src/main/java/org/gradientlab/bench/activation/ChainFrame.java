package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.experiment.Frame;

/** A gradient that has come through so many layers of each chain. */
public record ChainFrame(long step, double z, int layers, List<LinkReading> links)
        implements Frame {
    public ChainFrame {
        links = List.copyOf(links);
    }
}
