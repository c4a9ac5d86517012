package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.network.Activation;

/** What activations hand on when z is drawn from N(0, 1): each step draws some more. */
@Kind("outputs")
public record Outputs(
        @Many(
                        min = 1,
                        max = Outputs.MOST,
                        starts = {"sigmoid", "tanh", "relu"})
                @Variant(value = "sigmoid", starts = "leaky_relu.slope=0.1")
                List<Activation> activations,
        @Whole(value = 10, min = 1, max = 1000, log = true) int draws,
        @Whole(value = 1, min = 0, max = 1_000_000_000, to = 100) long seed)
        implements Exhibit {
    static final int MOST = 4;

    public Outputs {
        activations = List.copyOf(activations);
        Legal.check(Outputs.class, activations, draws, seed);
    }
}
