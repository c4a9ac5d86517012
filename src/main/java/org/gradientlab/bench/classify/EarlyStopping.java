package org.gradientlab.bench.classify;

import org.gradientlab.knob.Kind;
import org.gradientlab.knob.Legal;
import org.gradientlab.knob.Whole;

/** Whether training ends where the validation loss no longer falls. */
public sealed interface EarlyStopping permits EarlyStopping.Off, EarlyStopping.Patience {
    /** Training goes on whatever the validation loss does. */
    @Kind("off")
    record Off() implements EarlyStopping {}

    /**
     * Training ends when the validation loss has not reached a new low for so many epochs; the
     * weights of the best epoch are restored.
     */
    @Kind("patience")
    record Patience(
            @Whole(value = 10, min = 1, max = 100_000, to = 200, log = true, unit = "unit.epochs")
                    int epochs)
            implements EarlyStopping {
        public Patience {
            Legal.check(Patience.class, epochs);
        }
    }
}
