package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.experiment.Frame;
import org.gradientlab.words.Word;

/** A gradient that has come through so many layers of each chain. */
public record ChainFrame(long step, double z, int layers, List<LinkReading> links)
        implements Frame {
    public ChainFrame {
        links = List.copyOf(links);
    }

    /** That of the first chain. */
    @Override
    public Word outcome() {
        return Word.of(links.getFirst().fate().key());
    }
}
