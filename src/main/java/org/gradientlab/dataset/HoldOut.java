package org.gradientlab.dataset;

import java.util.List;
import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.tensor.Randomness;
import org.gradientlab.words.Fault;

/** One model, tried on a share of the rows that is held out once. */
@Kind("hold_out")
public record HoldOut(@Real(value = 0.3, min = 0.01, max = 0.99, from = 0.1, to = 0.5) double share)
        implements Resampling {
    public HoldOut {
        Legal.check(HoldOut.class, share);
    }

    @Override
    public List<Fold> folds(int examples, long seed) {
        int held = (int) Math.round(examples * share);
        if (held < 1 || held >= examples) {
            throw new Fault("dataset.split-too-small", examples);
        }
        int[] order = Randomness.of(seed, "folds").permutation(examples);
        return List.of(Fold.holding(order, 0, held));
    }
}
