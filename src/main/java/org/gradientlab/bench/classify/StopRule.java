package org.gradientlab.bench.classify;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Real;
import org.gradientlab.knob.Whole;

/** When training has done enough. */
public sealed interface StopRule
        permits StopRule.Never, StopRule.Epochs, StopRule.Accuracy, StopRule.Loss {
    /** With the last step of the scene. */
    @Kind("never")
    record Never() implements StopRule {}

    /** After so many epochs. */
    @Kind("epochs")
    record Epochs(
            @Whole(
                            value = 300,
                            min = 1,
                            max = 1_000_000,
                            to = 10_000,
                            log = true,
                            unit = "unit.epochs")
                    long count)
            implements StopRule {
        public Epochs {
            Legal.check(Epochs.class, count);
        }
    }

    /**
     * Once this share of the validation points, or without any of the training points, is right.
     */
    @Kind("accuracy")
    record Accuracy(@Real(value = 0.95, min = 0, max = 1, from = 0.5) double share)
            implements StopRule {
        public Accuracy {
            Legal.check(Accuracy.class, share);
        }
    }

    /** Once the training loss, without penalty, is below this. */
    @Kind("loss")
    record Loss(
            @Real(value = 0.05, min = 0, max = 1000, from = 0.001, to = 1, log = true) double below)
            implements StopRule {
        public Loss {
            Legal.check(Loss.class, below);
        }
    }
}
