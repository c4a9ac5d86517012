package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Variant;
import org.gradientlab.knob.Whole;
import org.gradientlab.network.Activation;

/** Up to four activations with their derivatives; each step moves z a little along. */
@Kind("curves")
public record Curves(
        @Many(
                        min = 1,
                        max = Curves.MOST,
                        starts = {"sigmoid", "tanh", "relu", "{kind: leaky_relu, slope: 0.1}"})
                @Variant(value = "sigmoid", starts = "leaky_relu.slope=0.1")
                List<Activation> activations,
        @Real(value = -3, min = -1000, max = 1000, from = -6, to = 6, step = 0.1) double z,
        @Real(value = 0.1, min = -10, max = 10, from = -0.5, to = 0.5) double sweep,
        @Knob(group = Group.SHOW, effect = Effect.SHOWS)
                @Whole(value = 1, min = 1, max = Curves.MOST)
                int chosen)
        implements Exhibit {
    static final int MOST = 4;

    public Curves {
        activations = List.copyOf(activations);
        Legal.check(Curves.class, activations, z, sweep, chosen);
    }

    /** The index of the activation that is shaded: the last one where there are fewer. */
    int shaded() {
        return Math.min(chosen, activations.size()) - 1;
    }
}
