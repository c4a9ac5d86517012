package org.gradientlab.network;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;

/**
 * Each unit's weighted sums get mean 0 and variance 1 over the batch, then a learnt scale and
 * shift. As in PyTorch the variance that normalizes is the biased one, the running variance learns
 * the unbiased one, and momentum is the weight of the new value.
 */
@Kind("batch")
public record BatchNorm(
        @Real(value = 1e-5, min = 1e-12, max = 1, from = 1e-8, to = 0.1, log = true) double eps,
        @Real(value = 0.1, min = 0, max = 1) double momentum)
        implements Normalization {
    public BatchNorm {
        Legal.check(BatchNorm.class, eps, momentum);
    }
}
