package org.gradientlab.bench.activation;

import java.util.List;
import org.gradientlab.knob.Effect;
import org.gradientlab.knob.Group;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Knob;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Many;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;

/** Logits turned into probabilities; each step goes down the gradient of the cross entropy. */
@Kind("softmax")
public record Softmax(
        @Many(
                        min = 2,
                        max = Softmax.MOST,
                        starts = {"2", "1", "0.1"})
                @Real(value = 0, min = -10_000, max = 10_000, from = -5, to = 5, step = 0.1)
                List<Double> logits,
        @Real(value = 1, min = 0.01, max = 1000, from = 0.1, to = 10, log = true)
                double temperature,
        @Whole(value = 2, min = 1, max = Softmax.MOST) int target,
        @Knob(group = Group.FUNCTION, effect = Effect.TURNS)
                @Real(value = 0.5, min = 0, max = 1000, from = 0.01, to = 10, log = true)
                double eta)
        implements Exhibit {
    static final int MOST = 6;

    public Softmax {
        logits = List.copyOf(logits);
        Legal.check(Softmax.class, logits, temperature, target, eta);
    }

    /** The index of the class that is right: the last one where there are fewer. */
    int right() {
        return Math.min(target, logits.size()) - 1;
    }
}
