package org.gradientlab.code;

import java.util.List;

/**
 * Logits that go down the cross entropy of their softmax.
 *
 * @param right the index of the class that is right
 * @param phases the step sizes in force, the first from step 0 on
 */
public record SoftmaxProgram(List<Double> logits, double temperature, int right, List<Phase> phases)
        implements Program {
    public SoftmaxProgram {
        logits = List.copyOf(logits);
        phases = List.copyOf(phases);
    }

    /** From a step on, this step size. */
    public record Phase(long from, double eta) {}
}
