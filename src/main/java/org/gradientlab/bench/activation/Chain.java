package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;

/** What is left of a gradient after many layers, each of which multiplies it by f′(z) · w. */
@Kind("chain")
public record Chain(
        @Many(
                        min = 1,
                        max = Chain.MOST,
                        starts = {
                            "{activation: sigmoid, w: 1}",
                            "{activation: tanh, w: 1}",
                            "{activation: relu, w: 1}"
                        })
                List<Link> links,
        @Real(value = 0.5, min = -1000, max = 1000, from = -6, to = 6, step = 0.1) double z,
        @Whole(value = 30, min = 1, max = 50) int layers)
        implements Exhibit {
    static final int MOST = 4;

    public Chain {
        links = List.copyOf(links);
        Legal.check(Chain.class, links, z, layers);
    }
}
